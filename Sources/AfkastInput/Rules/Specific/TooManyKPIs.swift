import AfkastModel

/// Three to seven KPIs are right (DESIGN.md section 7): more are reported, and nobody acts on them.
///
/// A municipality may draw its own line.
struct TooManyKPIs: Rule {
  let id = QuestionID.tooManyKPIs

  func findings(in judged: JudgedCase) -> [Finding] {
    let (kpis, most) = (judged.businessCase.kpis, judged.workspace.thresholds.mostKPIs)
    guard kpis.count > most else { return [] }
    return [
      Finding(
        at: judged.places.kpi(kpis[most].id),
        "which of the \(kpis.count) KPIs would somebody act on?",
        hint: most > 3 ? "keep 3 to \(most)" : "keep \(most)")
    ]
  }
}
