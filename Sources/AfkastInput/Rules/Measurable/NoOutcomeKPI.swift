import AfkastModel

/// At least one KPI measures what changes for people, not only what is done.
///
/// A KPI without a level has that of its node.
struct NoOutcomeKPI: Rule {
  let id = QuestionID.noOutcomeKPI

  func findings(in judged: JudgedCase) -> [Finding] {
    let businessCase = judged.businessCase
    let levels = Dictionary(
      businessCase.chain.map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
    let isMeasured = businessCase.kpis.contains { kpi in
      let level = kpi.level ?? kpi.node.flatMap { levels[$0] }
      return level == .outcome || level == .impact
    }
    if isMeasured { return [] }
    return [
      Finding(
        at: businessCase.kpis.first.flatMap { judged.places.kpi($0.id) } ?? judged.places.id,
        "how will it show that something has changed for citizens or staff?",
        hint: "add a KPI with level: outcome")
    ]
  }
}
