/// Finds what looks like a civil registration number: `ddmmyy-nnnn`, or its ten digits together.
enum PersonNumberSearch {
  static func finds(in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 10 else { return false }
    var (run, isFresh) = (0, true)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      defer { place += 1 }
      guard bytes[place].digit != nil else {
        (run, isFresh) = (0, true)
        continue
      }
      run += 1
      if run == 1, isFresh, isNumber(bytes[place...]) { return true }
      isFresh = false
    }
    return false
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(6).compactMap(\.digit)
    guard head.count == 6 else { return false }
    // Foreigners without a number get a stand-in whose day is 60 higher.
    let day = head[0] * 10 + head[1]
    guard (1...31).contains(day) || (61...91).contains(day),
      (1...12).contains(head[2] * 10 + head[3])
    else { return false }
    var rest = bytes.dropFirst(6)
    if rest.first == UInt8(ascii: "-") || rest.first == 0x20 { rest = rest.dropFirst() }
    return rest.prefix(4).compactMap(\.digit).count == 4 && rest.dropFirst(4).first?.digit == nil
  }
}
