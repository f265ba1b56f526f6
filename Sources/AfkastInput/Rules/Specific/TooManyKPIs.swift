import AfkastModel

/// Three to seven KPIs are right (DESIGN.md section 7): more are reported, and nobody acts on them.
struct TooManyKPIs: Rule {
  let id = QuestionID.tooManyKPIs
  private static let most = 7

  func findings(in judged: JudgedCase) -> [Finding] {
    let kpis = judged.businessCase.kpis
    guard kpis.count > Self.most else { return [] }
    return [
      Finding(
        at: judged.places.kpi(kpis[Self.most].id),
        "which of the \(kpis.count) KPIs would somebody act on?",
        hint: "keep 3 to \(Self.most)")
    ]
  }
}
