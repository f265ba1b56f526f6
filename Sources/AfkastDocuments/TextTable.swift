/// A table for a terminal: columns of spaces, no lines, at most so many characters wide.
package struct TextTable: Sendable {
  /// Where a column's text stands.
  package enum Alignment: Sendable {
    case left, right
  }

  /// A column's heading and alignment.
  package struct Column: Sendable {
    package let heading: String
    package let alignment: Alignment

    package init(_ heading: String, _ alignment: Alignment = .right) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  private let columns: [Column]
  private let rows: [[String]]
  private let width: Int

  /// Makes a table; the first column gives way where it would be too wide.
  package init(_ columns: [Column], rows: [[String]], width: Int = 80) {
    self.columns = columns
    self.rows = rows
    self.width = width
  }

  /// The table, each line ending in a newline.
  package var text: String {
    let hasHeadings = columns.contains { !$0.heading.isEmpty }
    let lines = (hasHeadings ? [columns.map(\.heading)] : []) + rows
    let widths = widths(of: lines)
    return lines.map { line(of: $0, widths: widths) }.joined()
  }

  private func widths(of lines: [[String]]) -> [Int] {
    var widths = columns.indices.map { column in
      lines.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    if excess > 0, let first = widths.first { widths[0] = max(8, first - excess) }
    return widths
  }

  private func line(of cells: [String], widths: [Int]) -> String {
    let padded = zip(zip(cells, columns), widths).map { cell, width in
      let text = cell.0.count > width ? String(cell.0.prefix(width - 1)) + "…" : cell.0
      let space = String(repeating: " ", count: width - text.count)
      return cell.1.alignment == .left ? text + space : space + text
    }
    var line = padded.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
