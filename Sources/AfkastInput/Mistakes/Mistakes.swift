package import AfkastDiagnostics

/// Collects the mistakes of one file while it is read.
package final class Mistakes {
  /// The file as the user named it.
  package let file: String
  /// What has been found so far, in the order it was found.
  package private(set) var diagnostics: [Diagnostic] = []

  package init(in file: String) {
    self.file = file
  }

  /// Records a mistake.
  package func add(
    _ id: MistakeID, at range: SourceRange?, _ message: String, hint: String? = nil,
    notes: [Diagnostic.Note] = [], replacement: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(
        id: id.rawValue, severity: severity, file: file, range: range, message: message,
        hint: hint, notes: notes, replacement: replacement))
  }

  /// Records what a scalar's parser found wrong with the text at a place.
  func add(_ problem: ScalarProblem, at range: SourceRange) {
    add(
      problem.id, at: range, problem.message, hint: problem.hint,
      replacement: problem.replacement)
  }
}
