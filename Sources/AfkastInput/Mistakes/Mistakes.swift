package import AfkastDiagnostics

/// Collects the mistakes of one file while it is read.
package final class Mistakes {
  /// The file as the user named it.
  package let file: String
  /// What has been found so far, in the order it was found.
  package private(set) var diagnostics: [Diagnostic] = []

  /// More mistakes than this come from a broken or hostile file, and nobody reads them.
  package static let most = 200

  /// Whether no more are taken.
  var isFull: Bool { diagnostics.count > Self.most }

  /// How many of them are more than questions.
  var errorCount: Int { diagnostics.count { $0.severity == .error } }

  package init(in file: String) {
    self.file = file
  }

  /// Records a mistake.
  package func add(
    _ id: MistakeID, at range: SourceRange?, _ message: String, hint: String? = nil,
    notes: [Diagnostic.Note] = [], replacement: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    guard diagnostics.count < Self.most else {
      if !isFull { diagnostics.append(tooMany) }
      return
    }
    diagnostics.append(
      Diagnostic(
        id: id.rawValue, severity: severity, file: file, range: range, message: message,
        hint: hint, notes: notes, replacement: replacement))
  }

  private var tooMany: Diagnostic {
    Diagnostic(
      id: MistakeID.tooComplex.rawValue, file: file, range: nil,
      message: "the file has more than \(Self.most) mistakes; the first ones found are shown",
      hint: "mend these, and check again")
  }

  /// Records what a scalar's parser found wrong with the text at a place.
  func add(_ problem: ScalarProblem, at range: SourceRange) {
    add(
      problem.id, at: range, problem.message, hint: problem.hint,
      replacement: problem.replacement)
  }
}
