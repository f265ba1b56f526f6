import AfkastDocuments

/// Cells by their places, in any order, until they are rows.
struct SheetGrid {
  private var cells: [Int: [Int: SheetCell]] = [:]

  subscript(row: Int, column: Int) -> SheetCell {
    get { cells[row]?[column] ?? .empty }
    set { cells[row, default: [:]][column] = newValue }
  }

  /// The rows down to the last cell, each as long as its own last one.
  var rows: [[SheetCell]] {
    let last = cells.keys.max() ?? -1
    return (0..<(last + 1)).map { row in
      guard let line = cells[row], let end = line.keys.max() else { return [] }
      return (0...end).map { line[$0] ?? .empty }
    }
  }

  /// A sheet's title, what it is for, and its headings.
  mutating func head(_ title: String, _ hint: String, _ headings: [String]) {
    self[0, 0] = .text(title, SheetStyle(role: .title))
    self[1, 0] = .text(hint)
    for (column, heading) in headings.enumerated() {
      self[CaseSheet.headRows - 1, column] = .heading(heading)
    }
  }
}
