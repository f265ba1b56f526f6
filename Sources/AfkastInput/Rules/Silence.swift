import AfkastDiagnostics

/// A question that a case asks not to be asked, and why.
struct Silence: Sendable {
  let id: QuestionID
  /// Why it need not be asked; it stands in the file for those who read it.
  let reason: String
  /// Where the name of the question stands.
  let range: SourceRange

  /// The questions that may be silenced: those that rules ask.
  static let possible = Rules.all.map(\.id.rawValue)
}
