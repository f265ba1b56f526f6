package import AfkastDiagnostics
package import AfkastModel

extension CaseFile {
  /// The questions to ask about the case as a case, in order of place; none if the file has
  /// mistakes.
  ///
  /// They are asked where a case is checked, not where it is only evaluated.
  package func questions(in workspace: Workspace) -> [Diagnostic] {
    guard let businessCase else { return [] }
    let judged = JudgedCase(
      businessCase: businessCase, workspace: workspace, places: CasePlaces(source))
    var (asked, needed) = ([Diagnostic](), Set<QuestionID>())
    for rule in Rules.all {
      let findings = rule.findings(in: judged)
      if findings.isEmpty { continue }
      needed.insert(rule.id)
      if !silences.contains(where: { $0.id == rule.id }) {
        asked += findings.map { question(rule.id, $0) }
      }
    }
    asked += silences.filter { !needed.contains($0.id) }.map(unneeded)
    return shortened(asked.sortedByPlace())
  }

  private func unneeded(_ silence: Silence) -> Diagnostic {
    question(
      .unneededSilence,
      Finding(
        at: silence.range, "is this silence still needed, when the question is not asked any more?",
        hint: "leave it out"))
  }

  private func question(_ id: QuestionID, _ finding: Finding) -> Diagnostic {
    Diagnostic(
      id: id.rawValue, severity: .warning, file: source.name, range: finding.range,
      message: finding.question, hint: finding.hint, notes: finding.notes)
  }

  /// Nobody answers more questions than this about one case.
  private func shortened(_ questions: [Diagnostic]) -> [Diagnostic] {
    Array(questions.prefix(Mistakes.most))
  }
}
