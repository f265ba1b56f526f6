import AfkastInput

extension CaseFormChange {
  /// The change as people are told of it.
  package enum Told: Sendable {
    case set(path: [String], from: String?, to: String)
    case remove(path: [String], from: String)
    case removeItem(list: String, id: String)
    case add(list: String, id: String, fields: [(name: String, value: String)])
  }

  package var told: Told {
    switch kind {
    case .set(let path, let old, let new):
      .set(path: path.components, from: old?.words, to: new.words)
    case .remove(let path, let old): .remove(path: path.components, from: old.words)
    case .removeItem(let list, let id): .removeItem(list: list, id: id)
    case .add(let list, let id, let fields):
      .add(
        list: list, id: id,
        fields: fields.map { ($0.path.components.joined(separator: "/"), $0.value.words) })
    }
  }
}
