import AfkastDiagnostics

/// Reads one of a few words.
enum ChoiceParser {
  static func parse<Choice>(_ text: String) throws(ScalarProblem) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    if let choice = Choice(rawValue: text) { return choice }
    throw unknown(text, choices: Choice.allCases.map(\.rawValue))
  }

  /// The mistake of a word that is none of the choices.
  ///
  /// `orElse` describes what else may stand there.
  static func unknown(
    _ text: String, choices: [String], orElse other: String? = nil
  ) -> ScalarProblem {
    let meant =
      DanishWords.meaning(of: text, among: choices) ?? NearMiss.best(for: text, among: choices)
    return ScalarProblem(
      .unknownChoice,
      "\"\(text.visibleShort)\" is not one of "
        + (choices + [other].compactMap(\.self)).joined(separator: ", "),
      hint: meant.map { "did you mean \($0)?" }, write: meant)
  }

  static func parseBoolean(_ text: String) throws(ScalarProblem) -> Bool {
    switch text {
    case "true": return true
    case "false": return false
    case "yes", "ja", "on", "True", "TRUE":
      throw ScalarProblem(.badBoolean, "\"\(text)\" is neither true nor false", write: "true")
    case "no", "nej", "off", "False", "FALSE":
      throw ScalarProblem(.badBoolean, "\"\(text)\" is neither true nor false", write: "false")
    default:
      throw ScalarProblem(.badBoolean, "\"\(text.visibleShort)\" is neither true nor false")
    }
  }
}
