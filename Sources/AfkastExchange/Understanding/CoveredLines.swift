package import AfkastModel

extension ImportMapping {
  /// The lines whose every posting is in a file of this mapping, by case, in order: those that its accounts
  /// are booked on, or those that it names; only lines that there are.
  package func coveredLines(
    among known: KnownLines
  ) -> [(caseID: CaseID, line: LineID)] {
    var covered: [CaseID: Set<LineID>] = [:]
    for destination in accounts.flatMap(\.destinations) {
      covered[destination.caseID, default: []].insert(destination.line)
    }
    for named in lines {
      let all = named.line.map { [$0] } ?? known.lines[named.caseID] ?? []
      covered[named.caseID, default: []].formUnion(all)
    }
    return covered.sorted { $0.key < $1.key }.flatMap { caseID, lines in
      lines.intersection(known.lines[caseID] ?? []).sorted().map { (caseID, $0) }
    }
  }
}
