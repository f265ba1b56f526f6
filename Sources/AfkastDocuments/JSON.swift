/// A JSON value whose keys keep the order they are written in, so that people can read it too.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written with as few digits as give the same number back; not finite is written as null.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// The value as text of several lines, ending in a newline.
  package var text: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  /// The value as text inside something that is `indent` levels deep, without a newline at the end.
  package func text(indent: Int) -> String {
    var text = ""
    write(to: &text, indent: indent)
    return text
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += Self.digits(of: value)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let items):
      Self.list(items, "[", "]", to: &text, indent: indent) { item, text in
        item.write(to: &text, indent: indent + 1)
      }
    case .object(let members):
      Self.list(members, "{", "}", to: &text, indent: indent) { member, text in
        Self.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 1)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, indent: Int,
    write: (Item, inout String) -> Void
  ) {
    guard !items.isEmpty else {
      text += open + close
      return
    }
    let space = String(repeating: "  ", count: indent)
    text += open
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n  " : ",\n  ") + space
      write(item, &text)
    }
    text += "\n" + space + close
  }

  private static func digits(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
    return value.description
  }

  /// Controls, old and new, and marks that turn the direction of text: escaped, so that no terminal
  /// obeys them.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    // Almost all text needs no escape, and bytes are quick to look through.
    let needsEscape = value.utf8.contains { byte in
      byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte >= 0x7F
    }
    guard needsEscape else {
      text += value
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where Self.isHidden(scalar):
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension JSON {
  /// A value, or null.
  package init(_ text: String?) { self = text.map(JSON.string) ?? .null }
  /// A value, or null.
  package init(_ number: Double?) { self = number.map(JSON.number) ?? .null }
  /// A value, or null.
  package init(_ number: Int?) { self = number.map(JSON.integer) ?? .null }
}
