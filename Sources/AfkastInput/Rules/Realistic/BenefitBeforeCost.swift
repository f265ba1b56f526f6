import AfkastDiagnostics
import AfkastModel

/// What an initiative brings comes after it has begun to cost something.
struct BenefitBeforeCost: Rule {
  let id = QuestionID.benefitBeforeCost

  func findings(in judged: JudgedCase) -> [Finding] {
    guard let firstCost = judged.businessCase.firstCostMonth else { return [] }
    return judged.businessCase.lines.filter(\.kind.isBenefit).compactMap { line in
      guard let month = line.firstMonth, month < firstCost else { return nil }
      return Finding(
        at: place(of: line.id, judged.places),
        "what brings \"\(line.shortName)\" in \(month), before the first cost in \(firstCost)?",
        hint: "change from or in, or add delay or the cost that is missing")
    }
  }

  private func place(of line: LineID, _ places: CasePlaces) -> SourceRange? {
    places.line(line, "from") ?? places.line(line, "in") ?? places.line(line)
  }
}
