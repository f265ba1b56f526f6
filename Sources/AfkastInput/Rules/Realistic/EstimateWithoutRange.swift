import AfkastModel

/// An estimate says how far it may be off.
struct EstimateWithoutRange: Rule {
  let id = QuestionID.estimateWithoutRange

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.assumptions.compactMap { assumption in
      guard case .certain = assumption.value, assumption.evidence == .estimate else { return nil }
      return Finding(
        at: judged.places.assumption(assumption.id),
        "how low, and how high, may the estimate \"\(assumption.id.text)\" turn out?",
        hint: "add low and high")
    }
  }
}
