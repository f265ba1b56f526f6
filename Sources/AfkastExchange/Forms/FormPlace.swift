/// A cell of a form that came back.
package struct FormPlace: Sendable, Hashable {
  /// The file, as the user named it.
  package let file: String
  package let sheet: String
  /// Its row, 1 for the first.
  package let row: Int
  /// Its column, 0 for A.
  package let column: Int

  /// The cell in its sheet: `Sundhed!G7`.
  package var text: String { "\(sheet)!\(cell)" }

  /// `G7`.
  package var cell: String { Self.letters(of: column) + String(row) }

  private static func letters(of column: Int) -> String {
    var (letters, left) = ("", column + 1)
    while left > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (left - 1) % 26))) + letters
      left = (left - 1) / 26
    }
    return letters
  }
}

/// Cells that were merged, between two corners.
struct MergedArea {
  let text: String
  private let rows: ClosedRange<Int>
  private let columns: ClosedRange<Int>

  /// Nil for what is no area of a sheet.
  init?(_ text: String) {
    let ends = text.split(separator: ":").compactMap { Self.corner($0) }
    guard let first = ends.first, let last = ends.last, first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.text = text
    (rows, columns) = (first.row...last.row, first.column...last.column)
  }

  func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }

  private static func corner(_ text: Substring) -> (row: Int, column: Int)? {
    let letters = text.utf8.prefix { (65...90).contains($0) }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)) else {
      return nil
    }
    return (row, letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1)
  }
}
