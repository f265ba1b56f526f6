package import AfkastDiagnostics

/// Reads one YAML document into a tree, within a budget, and refuses what a case never needs.
///
/// Aliases, merge keys and tags are refused because they let a short file mean a huge one, or
/// something that its reader does not see.
package struct YAMLReader: ~Copyable {
  private let events: YAMLEvents
  private let source: SourceText
  private let mistakes: Mistakes
  private var colons: ColonSearch
  private var nodes = 0
  private var depth = 0

  private static let largestTree = 100_000
  private static let deepest = 50

  /// The tree of a text; nil if there is nothing to read after a mistake.
  package static func read(_ source: SourceText, mistakes: Mistakes) -> YAMLNode? {
    if let forbidden = ForbiddenCharacter(in: source) {
      forbidden.record(in: mistakes)
      return nil
    }
    return Array(source.text.utf8).withUnsafeBufferPointer { bytes in
      guard let events = YAMLEvents(bytes) else { return nil }
      var reader = YAMLReader(events: events, source: source, mistakes: mistakes)
      do throws(Stop) {
        return try reader.document()
      } catch {
        return nil
      }
    }
  }

  private init(events: consuming YAMLEvents, source: SourceText, mistakes: Mistakes) {
    self.events = events
    self.source = source
    self.mistakes = mistakes
    colons = ColonSearch(in: source)
  }

  /// Nothing more can be read; the mistake has been recorded.
  private struct Stop: Error {}

  private mutating func document() throws(Stop) -> YAMLNode? {
    guard case .document = try next().kind, let root = try node(from: next()), !root.isEmpty else {
      mistakes.add(
        .emptyFile, at: nil, "the file is empty",
        hint: "afkast new ID --template blank writes a case to begin with")
      return nil
    }
    let after = try next()
    if case .document = after.kind {
      mistakes.add(
        .severalDocuments, at: after.range, "a second document begins here; a file holds one case",
        hint: "move it to a file of its own")
    }
    return root
  }

  private func next() throws(Stop) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      YAMLSyntaxAdvice(error, in: source).record(in: mistakes)
      throw Stop()
    }
  }

  /// The node that begins with an event; nil at the end of what holds it.
  private mutating func node(from event: YAMLEvent) throws(Stop) -> YAMLNode? {
    nodes += 1
    guard nodes <= Self.largestTree, depth < Self.deepest else {
      mistakes.add(
        .tooComplex, at: event.range,
        depth < Self.deepest
          ? "the file has more than 100 000 values" : "values are nested more than 50 deep")
      throw Stop()
    }
    refuseAnchorAndTag(of: event)
    switch event.kind {
    case .scalar(let text, let isPlain):
      return YAMLNode(content: .scalar(text, isPlain: isPlain), range: event.range)
    case .alias:
      mistakes.add(
        .yamlAlias, at: event.range, "an alias (*name) stands for text that is written elsewhere",
        hint: "write the value here")
      return YAMLNode(content: .refused, range: event.range)
    case .sequence: return try sequence(from: event)
    case .mapping(let isFlow): return try mapping(from: event, isFlow: isFlow)
    case .document, .end, .endOfStream: return nil
    }
  }

  private func refuseAnchorAndTag(of event: YAMLEvent) {
    if event.hasAnchor {
      mistakes.add(
        .yamlAlias, at: SourceRange(at: event.range.start),
        "an anchor (&name) is not needed in a case", hint: "leave it out")
    }
    if event.hasTag {
      mistakes.add(
        .yamlTag, at: SourceRange(at: event.range.start),
        "a tag (!name) is not needed in a case", hint: "leave it out")
    }
  }

  private mutating func sequence(from start: YAMLEvent) throws(Stop) -> YAMLNode {
    depth += 1
    defer { depth -= 1 }
    var items: [YAMLNode] = []
    var event = try next()
    while let item = try node(from: event) {
      items.append(item)
      event = try next()
    }
    return YAMLNode(
      content: .sequence(items), range: SourceRange(start.range.start, upTo: event.range.end))
  }

  private mutating func mapping(from start: YAMLEvent, isFlow: Bool) throws(Stop) -> YAMLNode {
    depth += 1
    defer { depth -= 1 }
    var entries = YAMLEntries(mistakes: mistakes)
    var event = try next()
    while let key = try node(from: event) {
      let after = try next()
      if case .scalar("<<", isPlain: true) = key.content, case .alias = after.kind {
        entries.addMergeKey(key)
      } else if let value = try node(from: after) {
        entries.add(key, value, hasColon: !isFlow || colons.stands(between: key, and: value))
      }
      event = try next()
    }
    return YAMLNode(
      content: .mapping(entries.list, isFlow: isFlow),
      range: SourceRange(start.range.start, upTo: event.range.end))
  }
}
