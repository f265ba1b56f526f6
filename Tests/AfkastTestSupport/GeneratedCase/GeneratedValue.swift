/// A value of a generated case, before it is written in one of YAML's ways.
indirect enum GeneratedValue {
  case scalar(String)
  case list([String])
  case mapping([Entry])
  case items([GeneratedValue])

  struct Entry {
    let key: String
    let value: GeneratedValue
  }

  /// A mapping.
  static func map(_ entries: [(key: String, value: GeneratedValue)]) -> GeneratedValue {
    .mapping(entries.map { Entry(key: $0.key, value: $0.value) })
  }

  /// A mapping of those keys that have a value, in their order.
  static func fields(_ fields: [(key: String, value: GeneratedValue?)]) -> GeneratedValue {
    .map(fields.compactMap { key, value in value.map { (key, $0) } })
  }

  /// Every way to a key in it, as `costs/prices/year`; names and ids are left out.
  func keys(below path: String = "") -> Set<String> {
    switch self {
    case .scalar, .list: return []
    case .items(let items): return items.reduce(into: []) { $0.formUnion($1.keys(below: path)) }
    case .mapping(let entries):
      return entries.reduce(into: []) { result, entry in
        let inside = ["assumptions", "cohorts", "scenarios"].contains(path) ? path + "/" : nil
        let whole = inside ?? (path.isEmpty ? entry.key : path + "/" + entry.key)
        if inside == nil { result.insert(whole) }
        result.formUnion(entry.value.keys(below: whole))
      }
    }
  }
}
