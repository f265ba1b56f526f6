/// The headings of a file, in which a mapping finds its columns.
struct Headings {
  private let texts: [String]

  init(_ row: TableRow) {
    texts = (0..<row.count).map(row.text)
  }

  /// Where a heading stands, which must be in one place.
  func place(of name: String) throws -> Int {
    let places = texts.indices.filter { texts[$0] == name }
    guard let place = places.first else {
      throw FileProblem.missingColumn(name, headings: texts.filter { !$0.isEmpty })
    }
    guard places.count == 1 else { throw FileProblem.ambiguousColumn(name) }
    return place
  }
}
