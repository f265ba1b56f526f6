import AfkastDiagnostics
import AfkastModel

/// A target is better than what there is: otherwise target, baseline or good is not what was meant.
///
/// A balancing KPI may have its baseline as target, because it only must not get worse.
struct TargetAgainstGood: Rule {
  let id = QuestionID.targetAgainstGood

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.kpis.filter(isAgainst).map { kpi in
      Finding(
        at: judged.places.kpi(kpi.id, "target"),
        "would \"\(kpi.shortName)\" be better at its target than it is now?",
        hint: "change target, baseline or good",
        notes: notes(judged.places, kpi))
    }
  }

  private func isAgainst(_ kpi: KPI) -> Bool {
    switch (kpi.good, kpi.target) {
    case (.up, .falling), (.down, .rising): return true
    case (.within(let range), let target):
      guard let last = target?.values.last else { return false }
      return last < range.low || range.high < last
    case (let good, let target):
      guard let last = target?.values.last, case .value(let baseline) = kpi.baseline else {
        return false
      }
      if last == baseline { return good != nil && !kpi.isBalancing }
      return good == .up && last < baseline || good == .down && baseline < last
    }
  }

  private func notes(_ places: CasePlaces, _ kpi: KPI) -> [Diagnostic.Note] {
    let good = places.kpi(kpi.id, "good").map { Diagnostic.Note("this is what is good", at: $0) }
    let values = kpi.target?.values ?? []
    guard !values.isEmpty, case .value = kpi.baseline else { return [good].compactMap(\.self) }
    let now = places.kpi(kpi.id, "baseline").map { Diagnostic.Note("it is here now", at: $0) }
    return [good, now].compactMap(\.self)
  }
}
