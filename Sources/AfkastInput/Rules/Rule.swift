import AfkastDiagnostics
import AfkastModel

/// One thing that a sound case has, and the question to ask where a case has it not.
///
/// A case that a rule finds something in can be computed; whoever wrote it may have a good reason.
/// So a finding is worded as a question, never as blame.
protocol Rule: Sendable {
  var id: QuestionID { get }
  func findings(in judged: JudgedCase) -> [Finding]
}

/// A case with what its rules need to know beside it.
struct JudgedCase {
  let businessCase: BusinessCase
  let workspace: Workspace
  let places: CasePlaces
}

/// A place that a rule has a question about.
struct Finding {
  let range: SourceRange?
  let question: String
  let hint: String
  let notes: [Diagnostic.Note]

  init(
    at range: SourceRange?, _ question: String, hint: String, notes: [Diagnostic.Note] = []
  ) {
    self.range = range
    self.question = question
    self.hint = hint
    self.notes = notes
  }
}
