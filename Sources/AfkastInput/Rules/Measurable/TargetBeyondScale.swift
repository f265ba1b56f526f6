import AfkastModel

/// A target is a value that the KPI can have.
struct TargetBeyondScale: Rule {
  let id = QuestionID.targetBeyondScale

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.kpis.filter(isBeyond).map { kpi in
      Finding(
        at: judged.places.kpi(kpi.id, "target"),
        "can \"\(kpi.shortName)\" be measured so far out, beyond its scale?",
        hint: "change target or scale")
    }
  }

  private func isBeyond(_ kpi: KPI) -> Bool {
    guard let scale = kpi.scale, let target = kpi.target else { return false }
    return target.values.contains { $0 < scale.low || scale.high < $0 }
  }
}
