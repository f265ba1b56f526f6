import AfkastModel

/// The ids in a list of mappings as they are written, for what refers to them.
///
/// Nil stands for a list in which an id cannot be read: then nothing can be called unknown.
struct ListedIDs {
  let known: [String]?

  init(_ list: YAMLNode?) {
    guard let list, !list.isEmpty else {
      known = []
      return
    }
    guard case .sequence(let items) = list.content else {
      known = nil
      return
    }
    let ids = items.map(Self.id)
    known = ids.contains(nil) ? nil : ids.compactMap(\.self)
  }

  private static func id(of item: YAMLNode) -> String? {
    guard case .mapping(let entries, _) = item.content,
      case .scalar(let text, _) = entries.first(where: { $0.key == "id" })?.value.content,
      Identifier<Void>(text) != nil
    else { return nil }
    return text
  }
}
