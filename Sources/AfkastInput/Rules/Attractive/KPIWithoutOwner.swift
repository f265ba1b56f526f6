import AfkastModel

/// Somebody reports a KPI, and is asked when it moves.
struct KPIWithoutOwner: Rule {
  let id = QuestionID.kpiWithoutOwner

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.kpis.filter { $0.owner == nil }.map { kpi in
      Finding(
        at: judged.places.kpi(kpi.id), "who reports \"\(kpi.shortName)\", and acts on it?",
        hint: "add owner: a role, never a person's name")
    }
  }
}
