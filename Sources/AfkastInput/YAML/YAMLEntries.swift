import AfkastDiagnostics

/// The entries of a mapping while it is read: each key once, as text.
struct YAMLEntries {
  private(set) var list: [YAMLEntry] = []
  private var ranges: [String: SourceRange] = [:]

  /// Adds an entry, or records what is wrong with its key.
  mutating func add(_ key: YAMLNode, _ value: YAMLNode, mistakes: Mistakes) {
    guard case .scalar(let text, let isPlain) = key.content else {
      mistakes.add(.yamlKey, at: key.range, "a key must be a word, not a list or a mapping")
      return
    }
    if text == "<<" && isPlain {
      mistakes.add(
        .yamlMergeKey, at: key.range, "a merge key (<<) copies keys from elsewhere",
        hint: "write the keys here")
      return
    }
    if let first = ranges[text] {
      mistakes.add(
        .duplicateKey, at: key.range, "the key \"\(text.visible)\" stands here a second time",
        hint: "keep one of them",
        notes: [Diagnostic.Note("the first one is here", at: first)])
      return
    }
    ranges[text] = key.range
    list.append(YAMLEntry(key: text, keyRange: key.range, value: value))
  }
}
