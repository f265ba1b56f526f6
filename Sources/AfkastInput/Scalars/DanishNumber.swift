/// A number written as Danes, or English speakers, write it.
struct DanishNumber {
  /// What it may mean, as Afkast writes it: none if it is no number, two if it is ambiguous.
  let readings: [String]

  init(_ written: String) {
    let marks = written.filter { ",.".contains($0) }
    let last = marks.last
    switch (Set(marks).count, marks.count) {
    case (0, _):
      readings = [Self.respelled(written, decimalMark: nil)].compactMap(\.self)
    case (1, 1):
      // 1,250 is a decimal number to a Dane, and more than a thousand to others.
      let asThousands = Self.respelled(written, decimalMark: nil)
      readings = [Self.respelled(written, decimalMark: last), asThousands].compactMap(\.self)
    case (1, _):
      readings = [Self.respelled(written, decimalMark: nil)].compactMap(\.self)
    default:
      let isOnce = marks.filter { $0 == last }.count == 1
      readings = isOnce ? [Self.respelled(written, decimalMark: last)].compactMap(\.self) : []
    }
  }

  /// Nil if the marks do not divide groups of three.
  private static func respelled(_ written: String, decimalMark: Character?) -> String? {
    let halves =
      decimalMark.map { written.split(separator: $0, omittingEmptySubsequences: false) }
      ?? [written[...]]
    let groups = halves[0].split(omittingEmptySubsequences: false) { ",._".contains($0) }
    let decimals = halves.count > 1 ? halves[1] : ""
    guard let first = groups.first, !first.isEmpty, decimals.allSatisfy(\.isNumber),
      groups.count == 1
        || first.first != "0" && first.count <= 3
          && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return grouped(groups.joined()) + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append("_") }
      text.append(digit)
    }
    return text
  }
}
