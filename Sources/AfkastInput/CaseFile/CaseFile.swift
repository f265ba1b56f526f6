package import AfkastDiagnostics
package import AfkastModel

/// A case file after reading: the case, if it has no mistakes, and all that was found.
package struct CaseFile: Sendable {
  /// The text.
  package let source: SourceText
  /// The case; nil if there is a mistake in the file.
  package let businessCase: BusinessCase?
  /// What was found, in order of place.
  package let diagnostics: [Diagnostic]
  /// The id of the case, also where there are mistakes elsewhere in the file.
  package let id: CaseID?
  /// Where the id stands, for mistakes that only show when files are seen together.
  package let idRange: SourceRange?
  /// The case that this one says it is an alternative to, also where there are mistakes elsewhere.
  package let alternative: AlternativeLink?
  /// Where each line begins.
  package let lineRanges: [LineID: SourceRange]
  /// Where each cohort begins.
  package let cohortRanges: [CohortID: SourceRange]
  /// The questions that the case asks not to be asked.
  let silences: [Silence]

  /// Reads a case file.
  package init(_ source: SourceText, in workspace: Workspace) {
    let mistakes = Mistakes(in: source.name)
    let decoder = YAMLReader.read(source, mistakes: mistakes).flatMap {
      CaseDecoder($0, workspace: workspace, mistakes: mistakes)
    }
    let decoded = decoder?.decode()
    self.source = source
    id = decoder?.id
    idRange = decoder?.idRange
    alternative = decoder?.alternative
    lineRanges = decoder?.lines.ranges ?? [:]
    cohortRanges = decoder?.named.cohortRanges ?? [:]
    silences = decoder?.silences ?? []
    diagnostics = mistakes.diagnostics.sortedByPlace()
    businessCase = diagnostics.hasErrors ? nil : decoded
  }
}
