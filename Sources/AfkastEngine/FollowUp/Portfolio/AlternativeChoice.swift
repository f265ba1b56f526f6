import AfkastModel

/// Which one of several alternatives counts in sums: only one of them can be carried out.
///
/// One that was approved goes before one that was not, then the case that the others are alternatives to, then
/// the first.
struct AlternativeChoice {
  private let cases: [PortfolioCase]
  private let links: [CaseID: CaseID]

  init(_ cases: [PortfolioCase]) {
    self.cases = cases
    links = Dictionary(
      cases.compactMap { item in item.alternativeTo.map { (item.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// For each case the one that counts in its place; nil where it counts itself.
  var counted: [CaseID?] {
    let roots = cases.map { root(of: $0.id) }
    let groups = Dictionary(grouping: cases.indices) { roots[$0] }
    var found = [CaseID?](repeating: nil, count: cases.count)
    for (root, members) in groups where members.contains(where: { cases[$0].alternativeTo != nil })
    {
      let chosen = members.min { rank(of: $0, root) < rank(of: $1, root) }
      for index in members where index != chosen { found[index] = chosen.map { cases[$0].id } }
    }
    return found
  }

  private func rank(of index: Int, _ root: CaseID) -> (Int, Int, Int, Int) {
    let item = cases[index]
    let countsNothing = item.figures == nil || (item.group == .ended && !item.isApproved)
    return (
      countsNothing ? 1 : 0, item.isApproved ? 0 : 1, item.id == root ? 0 : 1, index
    )
  }

  /// The case at the end of the way from alternative to alternative; of a circle the first name.
  private func root(of id: CaseID) -> CaseID {
    var (current, seen) = (id, Set<CaseID>())
    while let next = links[current] {
      if !seen.insert(current).inserted { return seen.min() ?? current }
      current = next
    }
    return current
  }
}
