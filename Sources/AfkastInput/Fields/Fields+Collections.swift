import AfkastDiagnostics
import AfkastModel

/// Values that are lists, or keys with values.
extension Fields {
  /// The items of a list, or none.
  func list(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node.content else {
      reportNoList(node, of: key)
      return []
    }
    return items
  }

  /// The entries of a value that is keys with values, those with a comma cut off reported; or none.
  func mappingEntries(_ key: String) -> [YAMLEntry] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries, _) = node.content else {
      if !node.isRefused {
        mistakes.add(
          .wrongType, at: node.range, "\"\(key)\" is written with keys and values",
          hint: "as in { name: value }")
      }
      return []
    }
    return ReadableEntries(entries, mistakes: mistakes) { _ in false }.list
  }

  private func reportNoList(_ node: YAMLNode, of key: String) {
    var list: String?
    if case .scalar(let text, _) = node.content, Identifier<Void>(text) != nil {
      list = "[\(text)]"
    }
    mistakes.add(
      .wrongType, at: node.range, "\"\(key)\" is a list, also when it has one item",
      hint: list.map { "write \($0)" } ?? "as in [one, two], or lines that begin with -",
      replacement: list)
  }
}
