/// A walk through things that lead to others: each one before what it leads to, nothing twice.
///
/// It keeps a list of its own instead of calling itself, and goes past what it has seen, so that
/// neither a deep tree nor a loop can stop it.
struct Walk<ID: Hashable> {
  /// A thing met on the way.
  struct Step {
    let id: ID
    /// How many things lead to it from where the walk began.
    let depth: Int
    /// Whether it was met before; then what it leads to is not walked again.
    let isRepeated: Bool
  }

  private(set) var steps: [Step] = []
  private var seen: Set<ID> = []

  /// Walks from all things that nothing leads to, in their order, and then into loops.
  init(_ ids: [ID], next: (ID) -> [ID]) {
    let led = Set(ids.flatMap(next))
    for start in ids.filter({ !led.contains($0) }) + ids where !seen.contains(start) {
      walk(from: start, next)
    }
  }

  private mutating func walk(from start: ID, _ next: (ID) -> [ID]) {
    var ahead = [(id: start, depth: 0)]
    while let (id, depth) = ahead.popLast() {
      let isNew = seen.insert(id).inserted
      steps.append(Step(id: id, depth: depth, isRepeated: !isNew))
      if isNew { ahead += next(id).reversed().map { ($0, depth + 1) } }
    }
  }
}
