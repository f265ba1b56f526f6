/// Reads a number that is written right, byte by byte.
///
/// Whatever else a text begins with is left to the parser that can say what is wrong with it. Almost
/// every number takes this way.
struct PlainNumber {
  private var digits: Int64 = 0
  private var count = 0
  private var decimals = 0
  /// Digits since the last mark.
  private var group = 0
  private var hasThousandsMark = false
  private var hasPoint = false

  private static let mostDigits = 18

  /// The number that a text begins with, and what follows it; nil unless it is written right.
  static func prefix(of text: Substring) -> (number: DecimalNumber, rest: Substring)? {
    var number = PlainNumber()
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex, let isTaken = number.take(bytes[index]), isTaken {
      bytes.formIndex(after: &index)
    }
    let rest = text[index...]
    guard number.isComplete, !Self.mayGoOn(rest.utf8) else { return nil }
    return (DecimalNumber(digits: number.digits, exponent: -number.decimals), rest)
  }

  /// Takes a byte; false if it is no part of a number.
  private mutating func take(_ byte: UInt8) -> Bool? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      count += 1
      guard count <= Self.mostDigits else { return nil }
      digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
      group += 1
      if hasPoint { decimals += 1 }
    case UInt8(ascii: "_"):
      guard !hasPoint, (1...3).contains(group), !hasThousandsMark || group == 3 else { return nil }
      (hasThousandsMark, group) = (true, 0)
    case UInt8(ascii: "."):
      guard !hasPoint, isGrouped else { return nil }
      (hasPoint, group) = (true, 0)
    default:
      return false
    }
    return true
  }

  private var isGrouped: Bool { hasThousandsMark ? group == 3 : group > 0 }

  private var isComplete: Bool {
    count <= Self.mostDigits && (hasPoint ? group > 0 : isGrouped)
  }

  /// Whether the number may go on in a spelling that is not ours: after a mark or a space.
  private static func mayGoOn(_ rest: Substring.UTF8View) -> Bool {
    guard let first = rest.first else { return false }
    if "._,".utf8.contains(first) { return true }
    guard first == UInt8(ascii: " ") || first >= 0x80 else { return false }
    return rest.dropFirst().contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
