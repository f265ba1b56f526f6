/// A cell that a row cannot be understood with.
struct RowFault: Error {
  let column: String
  let problem: CellProblem
  let excerpt: String

  init(_ problem: CellProblem, _ row: TableRow, _ place: Int, _ column: String) {
    self.problem = problem
    self.column = column
    // What may be a person's number is not repeated.
    excerpt = problem == .personNumber ? "" : Self.shortened(row.text(place))
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(39) + "…"
  }
}
