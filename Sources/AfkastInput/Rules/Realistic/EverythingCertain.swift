import AfkastModel

/// Somebody has said of at least one figure how far it may be off, or where it is from.
struct EverythingCertain: Rule {
  let id = QuestionID.everythingCertain

  func findings(in judged: JudgedCase) -> [Finding] {
    let businessCase = judged.businessCase
    let hasRange = businessCase.assumptions.contains { assumption in
      if case .range = assumption.value { true } else { false }
    }
    let sources =
      businessCase.lines.map(\.source) + businessCase.assumptions.map(\.source)
      + businessCase.cohorts.map(\.source)
    guard !businessCase.lines.isEmpty, !hasRange, sources.allSatisfy({ $0 == nil }) else {
      return []
    }
    return [
      Finding(
        at: judged.places.id,
        "how far may the figures be off, when none has a range and none has a source?",
        hint: "make the one that matters most an assumption with low, high and source")
    ]
  }
}
