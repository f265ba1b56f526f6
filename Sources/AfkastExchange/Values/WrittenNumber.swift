import AfkastModel

/// A number that was written in the form of a mapping: `digits / 10^decimals`.
struct WrittenNumber {
  /// All digits as a whole number, with the sign.
  private(set) var digits: Int64 = 0
  /// How many of them are decimals.
  private(set) var decimals = 0

  /// Digits that every 64-bit number has.
  private static let mostDigits = 18

  /// Reads a whole cell: a minus before or after, or brackets, mark what is negative.
  init(_ cell: ArraySlice<UInt8>, _ decimal: FileForm.DecimalMark) throws(CellProblem) {
    var rest = cell.trimmed
    if rest.isEmpty { throw .empty }
    let isNegative = Self.takeSigns(&rest)
    guard let isNegative, !rest.isEmpty else { throw .notANumber }
    let mark = decimal == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".")
    let whole = rest.prefix { $0 != mark }
    try readWhole(whole, thousands: decimal == .comma ? UInt8(ascii: ".") : UInt8(ascii: ","))
    if whole.count < rest.count { try readDecimals(rest.dropFirst(whole.count + 1)) }
    if isNegative { digits = -digits }
  }

  /// The number in øre.
  func money() throws(CellProblem) -> Money {
    guard decimals <= 2 else { throw .finerThanOre }
    var ore = digits
    for _ in decimals..<2 {
      let (product, overflow) = ore.multipliedReportingOverflow(by: 10)
      if overflow { throw .tooLarge }
      ore = product
    }
    return Money(ore: ore)
  }

  /// Takes signs off both ends; nil if there is more than one.
  private static func takeSigns(_ rest: inout ArraySlice<UInt8>) -> Bool? {
    var minuses = 0
    if rest.first == UInt8(ascii: "("), rest.last == UInt8(ascii: ")"), rest.count > 2 {
      rest = rest.dropFirst().dropLast().trimmed
      minuses += 1
    }
    if rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst().trimmed
      if minuses > 0 { return nil }
    } else if let length = minusLength(rest.first, rest.starts(with: [0xE2, 0x88, 0x92])) {
      rest = rest.dropFirst(length).trimmed
      minuses += 1
    }
    if let length = minusLength(rest.last, rest.suffix(3).elementsEqual([0xE2, 0x88, 0x92])) {
      rest = rest.dropLast(length).trimmed
      minuses += 1
    }
    return minuses > 1 ? nil : minuses == 1
  }

  private static func minusLength(_ byte: UInt8?, _ isLong: Bool) -> Int? {
    byte == UInt8(ascii: "-") ? 1 : isLong ? 3 : nil
  }

  private mutating func readWhole(
    _ bytes: ArraySlice<UInt8>, thousands: UInt8
  ) throws(CellProblem) {
    var (rest, group, mark) = (bytes, 0, ArraySlice<UInt8>())
    while let byte = rest.first {
      if let digit = byte.digit {
        try take(digit)
        group += 1
        rest = rest.dropFirst()
        continue
      }
      let isMark = byte == thousands || byte == 0x20 || byte == UInt8(ascii: "'")
      guard let length = isMark ? 1 : rest.leadingSpace else { throw .notANumber }
      let found = rest.prefix(length)
      guard mark.isEmpty ? (1...3).contains(group) : group == 3 && mark.elementsEqual(found) else {
        throw .notANumber
      }
      (mark, group) = (found, 0)
      rest = rest.dropFirst(length)
    }
    guard mark.isEmpty ? group > 0 : group == 3 else { throw .notANumber }
  }

  private mutating func readDecimals(_ bytes: ArraySlice<UInt8>) throws(CellProblem) {
    guard !bytes.isEmpty else { throw .notANumber }
    for byte in bytes {
      guard let digit = byte.digit else { throw .notANumber }
      try take(digit)
      decimals += 1
    }
  }

  private mutating func take(_ digit: Int64) throws(CellProblem) {
    guard digits < 100_000_000_000_000_000, decimals < Self.mostDigits else { throw .tooLarge }
    digits = digits * 10 + digit
  }
}

extension UInt8 {
  /// The digit that the letter is.
  var digit: Int64? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int64(self - UInt8(ascii: "0")) : nil
  }
}
