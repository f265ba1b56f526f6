import AfkastDiagnostics

/// Sorts the keys of a mapping into those that can be read and those that are reported.
struct KeyCheck {
  private(set) var nodes: [String: YAMLNode] = [:]
  private(set) var spoiled: Set<String> = []
  private let schema: Schema
  private let mistakes: Mistakes

  init(_ entries: [YAMLEntry], isFlow: Bool, schema: Schema, mistakes: Mistakes) {
    self.schema = schema
    self.mistakes = mistakes
    var previous: YAMLEntry?
    for entry in entries {
      if schema.keys.contains(entry.key) {
        nodes[entry.key] = entry.value
        previous = entry
      } else if isFlow, entry.value.isEmpty, let previous {
        reportComma(after: previous, before: entry)
      } else {
        reportUnknown(entry)
      }
    }
  }

  /// Inside braces YAML splits at commas before we see them (DESIGN.md section 4).
  private mutating func reportComma(after previous: YAMLEntry, before entry: YAMLEntry) {
    nodes[previous.key] = nil
    guard spoiled.insert(previous.key).inserted else { return }
    mistakes.add(
      .commaInBraces, at: SourceRange(previous.value.range.start, upTo: entry.keyRange.end),
      "inside { } a comma begins a new key, so the value of \"\(previous.key)\" is cut off",
      hint: "write 1.5 for a number, and quotes around text")
  }

  private func reportUnknown(_ entry: YAMLEntry) {
    let key = entry.key.visibleShort
    if schema.laterKeys.contains(entry.key) {
      mistakes.add(
        .laterVersion, at: entry.keyRange,
        "\"\(key)\" belongs to the format, but this version of Afkast does not read it yet",
        hint: "leave it out, or use a later version")
      return
    }
    let meant = NearMiss.best(for: entry.key, among: schema.keys)
    mistakes.add(
      .unknownKey, at: entry.keyRange, "\(schema.name) has no key \"\(key)\"",
      hint: meant.map { "did you mean \($0)?" },
      notes: meant == nil
        ? [Diagnostic.Note("\(schema.name) has the keys " + schema.keys.joined(separator: ", "))] : [],
      replacement: meant)
  }
}
