/// What people call the words of choices.
package struct CaseFormChoices: Sendable {
  let key: @Sendable (String, CaseFormChoice) -> String?

  /// - Parameter key: The word of the file that people call something, in any of their languages.
  package init(_ key: @escaping @Sendable (String, CaseFormChoice) -> String?) {
    self.key = key
  }
}
