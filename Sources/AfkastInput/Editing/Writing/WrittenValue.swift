/// A value that is written anew.
indirect enum WrittenValue {
  case scalar(String)
  case list([String])
  case mapping([(key: String, value: WrittenValue)])

  /// A value below keys that are not there yet.
  init(_ value: CaseFieldValue, below keys: ArraySlice<String>) {
    if let first = keys.first {
      self = .mapping([(first, WrittenValue(value, below: keys.dropFirst()))])
    } else {
      switch value {
      case .text(let text): self = .scalar(text)
      case .list(let list): self = .list(list)
      }
    }
  }

  /// A mapping of fields in the order that people write them, in short forms where they will do.
  init(_ fields: [CaseNewField], _ shape: CaseShape) {
    let groups = Dictionary(grouping: fields) { $0.path.steps.first?.name ?? "" }
    let keys = groups.keys.sorted { shape.rank($0) < shape.rank($1) }
    let entries = keys.map { key in
      (key, Self.inside(groups[key] ?? [], shape.inside(.key(key))))
    }
    self = WrittenValue.mapping(entries).shortened(shape)
  }

  private static func inside(_ fields: [CaseNewField], _ shape: CaseShape) -> WrittenValue {
    if let only = fields.first, fields.count == 1, only.path.steps.count == 1 {
      return WrittenValue(only.value, below: [])
    }
    return WrittenValue(
      fields.map { CaseNewField(CaseFieldPath(Array($0.path.steps.dropFirst())), $0.value) },
      shape)
  }

  /// The single value that a mapping may be left out for.
  func shortened(_ shape: CaseShape) -> WrittenValue {
    guard case .mapping(let entries) = self else { return self }
    let inner = entries.map { ($0.key, $0.value.shortened(shape.inside(.key($0.key)))) }
    if inner.count == 1, inner[0].0 == shape.short, case .scalar = inner[0].1 { return inner[0].1 }
    return .mapping(inner)
  }
}
