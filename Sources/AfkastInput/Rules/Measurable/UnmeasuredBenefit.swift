import AfkastModel

/// A KPI measures something that each benefit is made of, so that it can show what it comes to.
///
/// A benefit without assumptions has nothing to measure, and a case without any KPI is asked for its
/// first one instead.
struct UnmeasuredBenefit: Rule {
  let id = QuestionID.unmeasuredBenefit

  func findings(in judged: JudgedCase) -> [Finding] {
    let businessCase = judged.businessCase
    guard !businessCase.kpis.isEmpty else { return [] }
    let measured = Set(businessCase.kpis.compactMap(\.measures?.assumption))
    let grounds = Grounds(of: businessCase)
    return businessCase.lines.filter(\.kind.isBenefit).compactMap { line in
      let assumptions = grounds.assumptions(of: line)
      guard !assumptions.isEmpty, measured.isDisjoint(with: assumptions) else { return nil }
      let shown = assumptions.prefix(5).map(\.text).joined(separator: " or ")
      return Finding(
        at: judged.places.line(line.id, "amount"),
        "which KPI will show what \"\(line.shortName)\" comes to?",
        hint: "add measures: \(shown)\(assumptions.count > 5 ? " …" : "") to a KPI")
    }
  }
}
