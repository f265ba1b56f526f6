/// Writes single values on one line so that YAML reads them as they are meant.
enum ScalarText {
  /// Plain where that reads back the same, else in quotes; quotes that were there stay.
  static func written(
    _ text: String, inFlow: Bool, like style: ScalarStyle = .plain
  ) -> String {
    let isPrintable = text.unicodeScalars.allSatisfy(Self.isPrintable)
    switch style {
    case .single where isPrintable: return single(text)
    case .double: return double(text)
    default: break
    }
    if isPlain(text, inFlow: inFlow) { return text }
    let hasMarks = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    let isSingle = isPrintable && hasMarks && !text.utf8.contains(UInt8(ascii: "'"))
    return isSingle ? single(text) : double(text)
  }

  private static func single(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "'" { result.unicodeScalars.append(scalar) }
    }
    return result + "'"
  }

  static func double(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default: result += escaped(scalar)
      }
    }
    return result + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (mark, width) =
      scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\\(mark)" + String(repeating: "0", count: width - digits.count) + digits
  }

  /// Whether a character may stand in a case file as it is.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2028, 0x2029, 0xFEFF: false
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static let nothing: Set<String> = ["~", "null", "Null", "NULL", "=", "<<"]

  /// Whether a text without quotes is read as it stands.
  static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.allSatisfy(isPrintable),
      !first.properties.isWhitespace, !last.properties.isWhitespace, !nothing.contains(text)
    else { return false }
    if "?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) || last == ":" { return false }
    if first == "-" {
      let second = scalars.dropFirst().first
      guard let second, second.properties.isAlphabetic || second.properties.numericType != nil
      else { return false }
    }
    return !hasMark(in: scalars, inFlow: inFlow)
  }

  /// Whether something inside a text ends it, or makes a key of it.
  private static func hasMark(in scalars: String.UnicodeScalarView, inFlow: Bool) -> Bool {
    var before: Unicode.Scalar = "x"
    for scalar in scalars {
      if before == ":", scalar == " " { return true }
      if before == " ", scalar == "#" { return true }
      // Older readers end a plain value at any colon within brackets.
      if inFlow, ",[]{}:".unicodeScalars.contains(scalar) { return true }
      before = scalar
    }
    return false
  }
}
