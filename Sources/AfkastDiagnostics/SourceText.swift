/// A text and the name that people know it by, such as its path.
package struct SourceText: Sendable {
  /// The path as the user wrote it, or `-`.
  package let name: String
  /// The whole text.
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The lines without their ends, split as editors split them.
  package var lines: [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }
}
