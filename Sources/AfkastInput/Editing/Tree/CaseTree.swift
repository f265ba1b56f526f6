import AfkastDiagnostics

/// A case file's text as a tree of pieces.
struct CaseTree {
  let lines: TextLines
  let root: TextNode
  /// Whether the reader found nothing wrong with its YAML.
  let isSound: Bool

  /// Nil if it is no YAML, or no mapping.
  init?(_ text: String) {
    let mistakes = Mistakes(in: "")
    guard
      let tree = YAMLReader.read(SourceText(name: "", text: text), mistakes: mistakes),
      case let lines = TextLines(text), let root = TextNode(tree, in: lines), root.entries != nil
    else { return nil }
    self.lines = lines
    self.root = root
    isSound = mistakes.diagnostics.isEmpty
  }

  /// Every value, and every mapping and list without anything in it, in the order of the file.
  func leaves() -> [(path: CaseFieldPath, value: CaseFieldValue?, node: TextNode)] {
    var leaves: [(CaseFieldPath, CaseFieldValue?, TextNode)] = []
    collect(root, .file, CaseFieldPath([]), &leaves)
    return leaves
  }

  private func collect(
    _ node: TextNode, _ shape: CaseShape, _ path: CaseFieldPath,
    _ leaves: inout [(CaseFieldPath, CaseFieldValue?, TextNode)]
  ) {
    switch node.content {
    case .scalar(let text, _):
      let full = shape.short.map { path.appending(.key($0)) } ?? path
      leaves.append((full, .text(text), node))
    case .mapping(let entries, _):
      if entries.isEmpty { leaves.append((path, nil, node)) }
      for entry in entries {
        let step: CaseFieldPath.Step = shape.hasItems ? .item(entry.key) : .key(entry.key)
        collect(entry.value, shape.inside(step), path.appending(step), &leaves)
      }
    case .sequence(let items, _):
      if let list = node.list, !(shape.hasItems && items.isEmpty) {
        leaves.append((path, .list(list), node))
        return
      }
      if items.isEmpty { leaves.append((path, nil, node)) }
      for (item, step) in zip(items, node.steps) {
        collect(item, shape.inside(step), path.appending(step), &leaves)
      }
    }
  }
}
