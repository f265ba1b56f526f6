import AfkastDiagnostics

/// Sorts the keys of a mapping into those that can be read and those that are reported.
struct KeyCheck {
  private(set) var nodes: [String: YAMLNode] = [:]
  /// Keys that stand there, or were meant to, but whose value cannot be read.
  private(set) var spoiled: Set<String>
  /// Whether keys that are not there may be meant to be.
  let isIncomplete: Bool
  private let schema: Schema
  private let mistakes: Mistakes

  init(_ entries: [YAMLEntry], schema: Schema, mistakes: Mistakes) {
    self.schema = schema
    self.mistakes = mistakes
    let readable = ReadableEntries(entries, mistakes: mistakes, isKey: schema.keys.contains)
    spoiled = Set(readable.cutOff.map(\.key))
    isIncomplete = readable.isIncomplete
    for entry in readable.list where schema.keys.contains(entry.key) {
      nodes[entry.key] = entry.value
    }
    for entry in readable.list + readable.cutOff where !schema.keys.contains(entry.key) {
      reportUnknown(entry)
    }
  }

  private mutating func reportUnknown(_ entry: YAMLEntry) {
    // Finding a near name costs more than reading the key did.
    guard !mistakes.isFull else { return }
    let key = entry.key.visibleShort
    let free = schema.keys.filter { nodes[$0] == nil && !spoiled.contains($0) }
    let meant =
      DanishWords.meaning(of: entry.key, among: free) ?? NearMiss.best(for: entry.key, among: free)
    // A misspelt key is not missing too.
    if let meant { spoiled.insert(meant) }
    mistakes.add(
      .unknownKey, at: entry.keyRange, "\(schema.name) has no key \"\(key)\"",
      hint: meant.map { "did you mean \($0)?" },
      notes: meant == nil
        ? [Diagnostic.Note("\(schema.name) has the keys " + schema.keys.joined(separator: ", "))]
        : [],
      replacement: meant)
  }
}
