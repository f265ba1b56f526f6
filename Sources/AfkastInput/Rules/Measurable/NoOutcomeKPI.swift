import AfkastModel

/// At least one KPI measures what changes for people, not only what is done.
///
/// A KPI without a level has that of its node.
struct NoOutcomeKPI: Rule {
  let id = QuestionID.noOutcomeKPI

  func findings(in judged: JudgedCase) -> [Finding] {
    let businessCase = judged.businessCase
    if businessCase.kpiLevels.values.contains(where: \.isOutcome) { return [] }
    return [
      Finding(
        at: businessCase.kpis.first.flatMap { judged.places.kpi($0.id) } ?? judged.places.id,
        "how will it show that something has changed for citizens or staff?",
        hint: "add a KPI with level: outcome")
    ]
  }
}
