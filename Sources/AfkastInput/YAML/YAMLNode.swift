package import AfkastDiagnostics

/// A piece of a YAML document with the place where it stands.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    /// Text; `isPlain` if no quotes stand around it.
    case scalar(String, isPlain: Bool)
    /// Keys with values; `isFlow` if it is written with braces.
    case mapping([YAMLEntry], isFlow: Bool)
    case sequence([YAMLNode])
    /// Something that has been reported and cannot be read.
    case refused
  }

  package let content: Content
  package let range: SourceRange

  /// Whether nothing is written, or what YAML has for nothing.
  package var isEmpty: Bool {
    guard case .scalar(let text, let isPlain) = content else { return false }
    // Most text begins with a character that nothing begins with.
    if let first = text.utf8.first, first > 0x20, first < 0x7F, !"~nN".utf8.contains(first) {
      return false
    }
    return text.allSatisfy(\.isWhitespace)
      || isPlain && ["~", "null", "Null", "NULL"].contains(text)
  }

  /// Whether it has been reported and cannot be read.
  var isRefused: Bool {
    if case .refused = content { true } else { false }
  }
}

/// A key and its value.
package struct YAMLEntry: Sendable {
  package let key: String
  package let keyRange: SourceRange
  package let value: YAMLNode
  /// Whether a colon stands after the key; inside braces YAML takes keys without one.
  let hasColon: Bool

  /// The key as a node, for keys that are read as values are.
  var keyNode: YAMLNode {
    YAMLNode(content: .scalar(key, isPlain: true), range: keyRange)
  }

  /// Whether it stands for keys that cannot be read, which has been reported.
  var isUnreadable: Bool { key == "<<" && value.isRefused }
}
