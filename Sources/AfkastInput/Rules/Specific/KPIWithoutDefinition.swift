import AfkastModel

/// Two people who read a KPI's definition count the same.
struct KPIWithoutDefinition: Rule {
  let id = QuestionID.kpiWithoutDefinition

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.kpis.filter { $0.definition == nil }.map { kpi in
      Finding(
        at: judged.places.kpi(kpi.id), "what exactly counts in \"\(kpi.shortName)\"?",
        hint: "add definition: what is counted, and how")
    }
  }
}
