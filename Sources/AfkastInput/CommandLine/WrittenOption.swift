package import AfkastModel

/// Values on a command line, read by the same parsers as those in files.
package enum WrittenOption {
  /// What is wrong with an option's value, in a sentence.
  package struct Problem: Error {
    package let message: String

    init(_ problem: ScalarProblem) {
      message = problem.message + (problem.hint.map { "; \($0)" } ?? "")
    }
  }

  /// A yearly rate: `3.5 %` or `0.035`.
  package static func rate(_ text: String) throws(Problem) -> YearlyRate {
    try read(text, PercentageParser.parseRate)
  }

  /// How many times something: `150 %` or `1.5`.
  package static func factor(_ text: String) throws(Problem) -> Ratio {
    try read(text, PercentageParser.parseFactor)
  }

  /// A discount schedule: `dk-2021`, one of a workspace's, or `constant:4 %`; nil where the workspace has
  /// mistakes that hide it.
  package static func schedule(
    _ text: String, in workspace: Workspace
  ) throws(Problem) -> DiscountSchedule? {
    try read(text) { text throws(ScalarProblem) in try DiscountParser.parse(text, in: workspace) }
  }

  /// A month: `2027-03`.
  package static func month(_ text: String) throws(Problem) -> Month {
    try read(text, MonthParser.parse)
  }

  /// A month, or a run of them: `2027-01..2027-03`.
  package static func months(_ text: String) throws(Problem) -> MonthSpan {
    guard text.contains("..") else { return MonthSpan(try month(text)) }
    return try read(text, MonthParser.parseSpan)
  }

  /// The id of a case.
  package static func caseID(_ text: String) throws(Problem) -> CaseID {
    try read(text) { text throws(ScalarProblem) in try IdentifierParser.parse(text) }
  }

  /// The name of a workspace's table.
  package static func tableName(_ text: String) throws(Problem) -> String {
    let name: Identifier<TableEntry> = try read(text) { text throws(ScalarProblem) in
      try IdentifierParser.parse(text)
    }
    return name.text
  }

  static func read<Value>(
    _ text: String, _ parse: (String) throws(ScalarProblem) -> Value
  ) throws(Problem) -> Value {
    do throws(ScalarProblem) {
      return try parse(text)
    } catch {
      throw Problem(error)
    }
  }
}
