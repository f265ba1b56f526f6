import AfkastDiagnostics
import AfkastModel

/// Typed access to the keys of one mapping.
///
/// Every mistake is recorded, and reading goes on.
struct Fields {
  /// Where the mapping stands.
  let range: SourceRange
  let schema: Schema
  let mistakes: Mistakes
  private let nodes: [String: YAMLNode]
  private let keyRanges: [String: SourceRange]
  /// Keys that stand there but whose value has been reported already.
  private let spoiled: Set<String>
  /// Whether keys that are not there may be meant to be, which has been reported.
  let isIncomplete: Bool

  /// The fields of a node; nil, and a mistake, if it is no mapping.
  ///
  /// Unknown keys are recorded.
  init?(_ node: YAMLNode, _ schema: Schema, mistakes: Mistakes) {
    guard case .mapping(let entries, _) = node.content else {
      if !node.isRefused {
        mistakes.add(
          .wrongType, at: node.range, "\(schema.name) is written with keys and values",
          hint: schema.example.map { "as in { \($0) }" })
      }
      return nil
    }
    range = node.range
    self.schema = schema
    self.mistakes = mistakes
    let check = KeyCheck(entries, schema: schema, mistakes: mistakes)
    nodes = check.nodes
    spoiled = check.spoiled
    isIncomplete = check.isIncomplete
    keyRanges = Dictionary(
      entries.map { ($0.key, $0.keyRange) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a key stands there, readable or not.
  func has(_ key: String) -> Bool { nodes[key] != nil || spoiled.contains(key) }

  /// Where a key stands; the mapping if it is not there.
  func keyRange(_ key: String) -> SourceRange { keyRanges[key] ?? range }

  /// Where a value stands; the mapping if it is not there.
  func valueRange(_ key: String) -> SourceRange { nodes[key]?.range ?? range }

  /// The value of a key, or nil.
  func node(_ key: String, isRequired: Bool = false) -> YAMLNode? {
    guard let node = nodes[key], !node.isRefused else { return nil }
    if node.isEmpty {
      mistakes.add(
        .emptyValue, at: keyRange(key), "\"\(key)\" has no value",
        hint: isRequired ? "write one" : "write one, or leave the key out")
      return nil
    }
    return node
  }

  /// The value of a key, without recording anything: for what must be known before its turn.
  func peek(_ key: String) -> YAMLNode? { nodes[key] }

  /// The text of a key, without recording anything.
  func peekText(_ key: String) -> String? {
    if case .scalar(let text, _) = nodes[key]?.content { text } else { nil }
  }

  /// The value of a key that must be there.
  func requiredNode(_ key: String) -> YAMLNode? {
    if !has(key), !isIncomplete {
      mistakes.add(
        .missingKey, at: SourceRange(at: range.start), "\(schema.name) needs the key \"\(key)\"",
        hint: schema.example(of: key).map { "as in \($0)" })
    }
    return node(key, isRequired: true)
  }

  /// The text of a key, or nil.
  func text(_ key: String) -> String? { node(key).flatMap { scalar($0, of: key) } }

  /// The text of a key that must be there.
  func requiredText(_ key: String) -> String? { requiredNode(key).flatMap { scalar($0, of: key) } }

  /// A key's value, read by a parser.
  func value<Value>(
    _ key: String, _ parse: (String) throws(ScalarProblem) -> Value
  ) -> Value? {
    node(key).flatMap { self.parse($0, of: key, parse) }
  }

  /// The value of a key that must be there, read by a parser.
  func requiredValue<Value>(
    _ key: String, _ parse: (String) throws(ScalarProblem) -> Value
  ) -> Value? {
    requiredNode(key).flatMap { self.parse($0, of: key, parse) }
  }

  /// A node read by a parser; `key` is what messages call it.
  func parse<Value>(
    _ node: YAMLNode, of key: String, _ parse: (String) throws(ScalarProblem) -> Value
  ) -> Value? {
    guard let text = scalar(node, of: key) else { return nil }
    do throws(ScalarProblem) {
      return try parse(text)
    } catch {
      mistakes.add(error, at: node.range)
      return nil
    }
  }

  private func scalar(_ node: YAMLNode, of key: String) -> String? {
    if node.isEmpty {
      mistakes.add(
        .emptyValue, at: node.range, "a value of \"\(key.visibleShort)\" is missing here")
      return nil
    }
    guard case .scalar(let text, _) = node.content else {
      if !node.isRefused {
        mistakes.add(
          .wrongType, at: node.range,
          "\"\(key.visibleShort)\" is a single value, not a list and not keys with values")
      }
      return nil
    }
    return text
  }
}
