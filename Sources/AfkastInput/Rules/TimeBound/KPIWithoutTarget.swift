import AfkastModel

/// A KPI says where it should be, and when.
///
/// The KPI of a comparison group has nowhere to be.
struct KPIWithoutTarget: Rule {
  let id = QuestionID.kpiWithoutTarget

  func findings(in judged: JudgedCase) -> [Finding] {
    let kpis = judged.businessCase.kpis
    let comparisons = Set(kpis.compactMap(\.comparison))
    return kpis.filter { $0.target == nil && !comparisons.contains($0.id) }.map { kpi in
      Finding(
        at: judged.places.kpi(kpi.id), "where should \"\(kpi.shortName)\" be, and when?",
        hint: "add target: as in { value: 120, by: 2027-12 }")
    }
  }
}
