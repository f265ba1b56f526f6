/// How many lines a row needs for the words that wrap in it.
struct SheetRowHeight {
  private let columns: [Sheet.Column]

  init(columns: [Sheet.Column]) {
    self.columns = columns
  }

  func lines(of cells: [SheetCell]) -> Int {
    var most = 1
    for (column, cell) in cells.enumerated() where cell.style.wraps || cell.style.role == .heading {
      guard case .text(let words) = cell.value, columns.indices.contains(column) else { continue }
      // Bold letters are wider, and a word that does not fit leaves the rest of its line empty.
      let width = max(1, columns[column].width * (cell.style.role == .body ? 0.95 : 0.8))
      let paragraphs = words.prefix(4_000).split(separator: "\n", omittingEmptySubsequences: false)
      let lines = paragraphs.reduce(0) { $0 + max(1, Int((Double($1.count) / width).rounded(.up))) }
      most = max(most, lines)
    }
    return most
  }
}
