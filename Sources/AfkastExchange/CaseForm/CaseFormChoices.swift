/// What people call the words and the series of a form, in every language of forms.
package struct CaseFormChoices: Sendable {
  let key: @Sendable (String, CaseFormChoice) -> String?
  let names: @Sendable (CaseFormSeries) -> [String]
  let pointers: Set<String>

  /// - Parameters:
  ///   - pointers: What cells say whose values stand on the sheet of values over time.
  ///   - names: What a series is called.
  ///   - key: The word of the file that people call something.
  package init(
    pointers: Set<String>, names: @escaping @Sendable (CaseFormSeries) -> [String],
    key: @escaping @Sendable (String, CaseFormChoice) -> String?
  ) {
    self.pointers = pointers
    self.names = names
    self.key = key
  }
}
