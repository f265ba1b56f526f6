package import AfkastExchange

/// What a workbook comes to when it is read into its case.
package struct CaseImportPreview: Sendable {
  /// What became of the case's file.
  package enum Outcome: Sendable, Hashable {
    case written
    /// A file that was not there.
    case begun
    /// Only shown.
    case dryRun
    /// A file that was not there, only shown.
    case wouldBegin
    case nothing
  }

  /// The workbook, as the user named it.
  package let file: String
  /// The case's file.
  package let path: String
  package let title: String
  package let caseID: String
  package let result: CaseFormResult
  package let outcome: Outcome

  package init(
    file: String, path: String, title: String, caseID: String, _ result: CaseFormResult,
    _ outcome: Outcome
  ) {
    self.file = file
    self.path = path
    self.title = title
    self.caseID = caseID
    self.result = result
    self.outcome = outcome
  }
}
