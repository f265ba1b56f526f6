/// A table between pipes, its caption above.
struct TableMarkdown {
  let table: DataTable

  init(_ table: DataTable) {
    self.table = table
  }

  var text: String {
    let head = line(table.columns.map(\.title.markdown))
    let rule = line(table.columns.map { $0.isNumeric ? "---:" : "---" })
    let lines = ([head, rule] + table.rows.map(row)).joined(separator: "\n")
    let notes = table.notes.map { "\n\n" + $0.markdown }.joined()
    return "**\(table.caption.markdown)**\n\n\(lines)\(notes)"
  }

  private func row(_ row: DataTable.Row) -> String {
    let cells = row.kind == .group ? Array(row.cells.prefix(1)) : row.cells
    let words = table.columns.indices.map { index in
      index < cells.count ? cells[index].words.markdown : ""
    }
    return line(row.kind == .body ? words : words.map { $0.isEmpty ? "" : "**\($0)**" })
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
