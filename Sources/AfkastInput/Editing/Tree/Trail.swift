/// A piece of the tree and the way to it.
struct Trail {
  /// A mapping or list that was passed, and at which of its entries or items.
  struct Passed {
    let node: TextNode
    let shape: CaseShape
    let index: Int
  }

  var passed: [Passed] = []
  var node: TextNode
  var shape: CaseShape

  /// Whether it stands within brackets, where commas and brackets have a meaning.
  var isInFlow: Bool { passed.contains { $0.node.isFlow } }

  /// The trail to what holds it.
  var parent: Trail? {
    guard let last = passed.last else { return nil }
    return Trail(passed: passed.dropLast(), node: last.node, shape: last.shape)
  }

  /// The column of the keys that it is the value of, or is inside.
  func indent(_ lines: TextLines) -> Int {
    let block = passed.last { !$0.node.isFlow && $0.node.entries != nil }
    return block.map { lines.column(of: $0.node.start) } ?? 0
  }

  fileprivate mutating func descend(_ index: Int, _ step: CaseFieldPath.Step) {
    let inside = node.entries?[index].value ?? node.items?[index]
    guard let inside else { return }
    passed.append(Passed(node: node, shape: shape, index: index))
    node = inside
    shape = shape.inside(step)
  }
}

extension CaseTree {
  /// What is at a path.
  enum Found {
    case there(Trail)
    /// The last thing on the way that is there, and what is missing from it.
    case missing(Trail, [CaseFieldPath.Step])
    case ambiguous
  }

  func find(_ path: CaseFieldPath) -> Found {
    var trail = Trail(node: root, shape: .file)
    for (place, step) in path.steps.enumerated() {
      switch Self.indices(of: step, in: trail) {
      case let found where found.count == 1: trail.descend(found[0], step)
      case let found where found.count > 1: return .ambiguous
      default:
        let rest = Array(path.steps[place...])
        let isShort = trail.node.scalar != nil && rest == trail.shape.short.map { [.key($0)] }
        return isShort ? .there(trail) : .missing(trail, rest)
      }
    }
    return .there(trail)
  }

  private static func indices(of step: CaseFieldPath.Step, in trail: Trail) -> [Int] {
    switch (trail.node.content, step) {
    case (.mapping(let entries, _), _):
      entries.indices.filter { entries[$0].key == step.name }
    case (.sequence(let items, _), .item(let id)): items.indices.filter { items[$0].id == id }
    case (.sequence, .place): trail.node.steps.firstIndex(of: step).map { [$0] } ?? []
    default: []
    }
  }
}
