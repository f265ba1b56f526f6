import AfkastModel

/// A cost is funded within one of the budget areas, which are steered apart.
struct CostWithoutArea: Rule {
  let id = QuestionID.costWithoutArea

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.municipalCosts.filter { $0.area == nil }.map { line in
      Finding(
        at: judged.places.line(line.id),
        "which part of the budget has the money for \"\(line.shortName)\"?",
        hint: "add area: service, capital, transfers or user-financed")
    }
  }
}

extension BusinessCase {
  /// The costs that the municipality's budget must fund.
  var municipalCosts: [Line] {
    lines.filter { !$0.kind.isBenefit && $0.actor == .municipality }
  }
}
