import AfkastModel

extension FileForm {
  /// Whether a row before which no headings were is the one that has them; one beyond it is refused.
  func isHeader(_ row: TableRow) throws -> Bool {
    guard row.number >= header else { return false }
    guard row.number == header else { throw FileProblem.noHeader(row: header) }
    return true
  }

  /// Whether a row has totals, as the mapping says.
  func isTotals(_ row: TableRow) -> Bool {
    guard let totals,
      let first = (0..<row.count).first(where: { !row.cell($0).trimmed.isEmpty })
    else { return false }
    return row.cell(first).trimmed.starts(with: totals.utf8)
  }
}
