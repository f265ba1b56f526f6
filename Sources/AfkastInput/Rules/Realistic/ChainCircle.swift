import AfkastModel

/// Finds nodes that lead to each other in a circle, in time that grows with the chain and without
/// recursion, however long it is.
struct ChainCircle {
  /// A circle, beginning at its first node in the file; empty if there is none.
  private(set) var nodes: [ChainNode] = []

  init(_ chain: [ChainNode]) {
    let indices = Dictionary(
      chain.indices.map { (chain[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let next = chain.map { $0.leadsTo.compactMap { indices[$0] } }
    let isLeading = Self.leadingOnForever(next)
    guard let start = isLeading.firstIndex(of: true) else { return }
    // Whoever goes on from node to node that leads on forever comes to one for the second time.
    var (path, steps, current) = ([Int](), [Int: Int](), start)
    while steps[current] == nil {
      steps[current] = path.count
      path.append(current)
      guard let following = next[current].first(where: { isLeading[$0] }) else { return }
      current = following
    }
    let circle = path[(steps[current] ?? 0)...]
    let first = circle.indices.min { circle[$0] < circle[$1] } ?? circle.startIndex
    nodes = (circle[first...] + circle[..<first]).map { chain[$0] }
  }

  /// Which nodes have a way on without end: those left when ends are taken away again and again.
  private static func leadingOnForever(_ next: [[Int]]) -> [Bool] {
    var before = [[Int]](repeating: [], count: next.count)
    for index in next.indices {
      for node in next[index] { before[node].append(index) }
    }
    var ways = next.map(\.count)
    var ends = ways.indices.filter { ways[$0] == 0 }
    while let end = ends.popLast() {
      for index in before[end] {
        ways[index] -= 1
        if ways[index] == 0 { ends.append(index) }
      }
    }
    return ways.map { $0 > 0 }
  }
}
