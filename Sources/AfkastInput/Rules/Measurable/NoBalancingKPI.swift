import AfkastModel

/// One KPI watches what must not get worse while the others get better.
///
/// A case without any KPI is asked for its first one instead.
struct NoBalancingKPI: Rule {
  let id = QuestionID.noBalancingKPI

  func findings(in judged: JudgedCase) -> [Finding] {
    let kpis = judged.businessCase.kpis
    guard let first = kpis.first, !kpis.contains(where: \.isBalancing) else { return [] }
    return [
      Finding(
        at: judged.places.kpi(first.id), "what must not get worse while the KPIs get better?",
        hint: "add a KPI with balancing: true")
    ]
  }
}
