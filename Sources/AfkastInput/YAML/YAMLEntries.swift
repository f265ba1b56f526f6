import AfkastDiagnostics

/// The entries of a mapping while it is read: each key once, as text.
struct YAMLEntries {
  private(set) var list: [YAMLEntry] = []
  private var ranges: [String: SourceRange] = [:]
  private let mistakes: Mistakes

  init(mistakes: Mistakes) {
    self.mistakes = mistakes
  }

  /// Adds an entry, or records what is wrong with its key.
  mutating func add(_ key: YAMLNode, _ value: YAMLNode, hasColon: Bool) {
    guard case .scalar(let text, _) = key.content else {
      if !key.isRefused {
        mistakes.add(
          .yamlKey, at: key.range, "a key is a word, not a list and not keys with values",
          hint: "put quotes around text that begins with [ or {")
      }
      addUnreadable(at: key.range)
      return
    }
    if let first = ranges[text] {
      mistakes.add(
        .duplicateKey, at: key.range, "the key \"\(text.visibleShort)\" stands here a second time",
        hint: "keep one of them",
        notes: [Diagnostic.Note("the first one is here", at: first)])
      return
    }
    ranges[text] = key.range
    list.append(YAMLEntry(key: text, keyRange: key.range, value: value, hasColon: hasColon))
  }

  /// Records a merge key.
  mutating func addMergeKey(_ key: YAMLNode) {
    mistakes.add(
      .yamlMergeKey, at: key.range, "a merge key (<<) copies keys that are written elsewhere",
      hint: "write the keys here")
    addUnreadable(at: key.range)
  }

  /// Remembers that the mapping is not all that its writer meant.
  private mutating func addUnreadable(at range: SourceRange) {
    let nothing = YAMLNode(content: .refused, range: range)
    list.append(YAMLEntry(key: "<<", keyRange: range, value: nothing, hasColon: true))
  }
}
