/// The headings of a file, in which a mapping finds its columns.
struct Headings {
  private let texts: [String]
  private let row: Int

  init(_ row: TableRow) {
    texts = (0..<row.count).map(row.text)
    self.row = row.number
  }

  /// Where a heading stands, which must be in one place.
  func place(of name: String) throws -> Int {
    let places = texts.indices.filter { texts[$0] == name }
    guard let place = places.first else {
      let headings = texts.filter { !$0.isEmpty }
      // A list of nothing helps nobody: the headings stand in another row.
      throw headings.isEmpty
        ? FileProblem.noHeader(row: row) : .missingColumn(name, headings: headings)
    }
    guard places.count == 1 else { throw FileProblem.ambiguousColumn(name) }
    return place
  }
}
