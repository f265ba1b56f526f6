/// How many lines a row needs for the words that wrap in it.
struct SheetRowHeight {
  private let columns: [Sheet.Column]

  init(columns: [Sheet.Column]) {
    self.columns = columns
  }

  func lines(of cells: [SheetCell]) -> Int {
    var most = 1
    for (column, cell) in cells.enumerated() where cell.style.wraps || cell.style.role == .heading {
      guard case .text(let words) = cell.value, columns.indices.contains(column),
        !columns[column].isHidden
      else { continue }
      // Bold letters are wider, and a word that does not fit leaves the rest of its line empty.
      let width = max(1, columns[column].width * Self.letters(of: cell.style.role))
      let paragraphs = words.prefix(4_000).split(separator: "\n", omittingEmptySubsequences: false)
      let lines = paragraphs.reduce(0) { $0 + max(1, Int((Double($1.count) / width).rounded(.up))) }
      most = max(most, lines)
    }
    return most
  }

  /// Ordinary letters in one of a column's width.
  private static func letters(of role: SheetStyle.Role) -> Double {
    switch role {
    case .body, .input: 0.95
    case .help: 1.1
    case .title, .heading, .total, .notice: 0.8
    }
  }
}
