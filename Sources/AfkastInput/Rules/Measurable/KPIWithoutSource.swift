import AfkastModel

/// A KPI names the register or system that its values come from.
struct KPIWithoutSource: Rule {
  let id = QuestionID.kpiWithoutSource

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.kpis.filter { $0.source == nil }.map { kpi in
      Finding(
        at: judged.places.kpi(kpi.id), "where do the values of \"\(kpi.shortName)\" come from?",
        hint: "add source: a register or system")
    }
  }
}
