/// Writes rows as comma-separated values.
package struct CSV: Sendable {
  /// How fields and decimals are marked.
  package enum Dialect: Sendable {
    /// RFC 4180 with a decimal point, for programs.
    case machine
    /// What a Danish Excel opens by double click: a byte-order mark, `;` and a decimal comma.
    case danishExcel
  }

  private let dialect: Dialect

  package init(_ dialect: Dialect) {
    self.dialect = dialect
  }

  /// The whole file, header first.
  package func text(header: [String], rows: [[Cell]]) -> String {
    var text = dialect == .danishExcel ? "\u{FEFF}" : ""
    text += line(header.map(Cell.text))
    for row in rows { text += line(row) }
    return text
  }

  private func line(_ cells: [Cell]) -> String {
    cells.map(field).joined(separator: dialect == .danishExcel ? ";" : ",") + "\r\n"
  }

  /// A value as a field of a row.
  func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .integer(let value): String(value)
    case .number(let value): number(value)
    case .text(let text): quoted(Self.harmless(text))
    }
  }

  private func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
    let digits = value.description
    guard dialect == .danishExcel else { return digits }
    return String(digits.map { $0 == "." ? "," : $0 })
  }

  /// Text that a spreadsheet would run as a formula gets an apostrophe; numbers are never text here,
  /// so a negative amount keeps its minus.
  private static func harmless(_ text: String) -> String {
    // Nothing that could move the cursor of a terminal, or hide from its reader, goes out.
    let text = String(String.UnicodeScalarView(text.unicodeScalars.map(Self.shown)))
    let first = text.unicodeScalars.first {
      !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r"
    }
    guard let first, "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    else {
      return text
    }
    return "'" + text
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control where scalar != "\n" && scalar != "\t": "\u{FFFD}"
    case .format: "\u{FFFD}"
    default: scalar
    }
  }

  private func quoted(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = ["\"", ",", ";", "\n", "\r"]
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
