import AfkastModel

/// A KPI says how often it is measured.
struct KPIWithoutCadence: Rule {
  let id = QuestionID.kpiWithoutCadence

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.kpis.filter { $0.every == nil }.map { kpi in
      Finding(
        at: judged.places.kpi(kpi.id), "how often is \"\(kpi.shortName)\" measured?",
        hint: "add every: as in month or quarter")
    }
  }
}
