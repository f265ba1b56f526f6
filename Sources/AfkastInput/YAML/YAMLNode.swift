package import AfkastDiagnostics

/// A piece of a YAML document with the place where it stands.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    /// Text; `isPlain` if no quotes stand around it.
    case scalar(String, isPlain: Bool)
    /// Keys with values; `isFlow` if it is written with braces.
    case mapping([YAMLEntry], isFlow: Bool)
    case sequence([YAMLNode])
  }

  package let content: Content
  package let range: SourceRange

  /// Whether nothing is written, or `~` or `null`.
  package var isEmpty: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }
}

/// A key and its value.
package struct YAMLEntry: Sendable {
  package let key: String
  package let keyRange: SourceRange
  package let value: YAMLNode
}
