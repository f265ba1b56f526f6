/// One mistake, or one thing worth a question, said so that its reader can mend it.
package struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Nothing is computed until it is mended.
    case error
    /// The case can be computed; look at this first.
    case warning
    /// For information.
    case note
  }

  /// A further place or sentence that helps.
  package struct Note: Sendable, Hashable {
    package let message: String
    /// The place it speaks of, in the same file unless `file` says otherwise.
    package let range: SourceRange?
    package let file: String?

    package init(_ message: String, at range: SourceRange? = nil, in file: String? = nil) {
      self.message = message
      self.range = range
      self.file = file
    }
  }

  /// A stable kebab-case name that is never used for anything else.
  package let id: String
  package let severity: Severity
  /// The file as the user named it.
  package let file: String
  /// The place, or nil if the mistake is about the file as a whole.
  package let range: SourceRange?
  /// What is wrong and why, in a sentence without a full stop.
  package let message: String
  /// What stands under the caret: how to mend it, in few words.
  package let hint: String?
  package let notes: [Note]
  /// What to write instead of exactly the text in `range`, where one thing was clearly meant.
  package let replacement: String?

  package init(
    id: String, severity: Severity = .error, file: String, range: SourceRange?, message: String,
    hint: String? = nil, notes: [Note] = [], replacement: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.file = file
    self.range = range
    self.message = message
    self.hint = hint
    self.notes = notes
    self.replacement = replacement
  }
}

extension [Diagnostic] {
  /// In the order that people mend them: by file, then by place.
  package func sortedByPlace() -> [Diagnostic] {
    let start = SourcePosition(line: 0, column: 0)
    return enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let (aStart, bStart) = (a.range?.start ?? start, b.range?.start ?? start)
      return (a.file, aStart, left.offset) < (b.file, bStart, right.offset)
    }.map(\.element)
  }

  /// Whether nothing may be computed.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
