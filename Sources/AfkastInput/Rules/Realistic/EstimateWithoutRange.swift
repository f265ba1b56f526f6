import AfkastModel

/// An estimate says how far it may be off.
struct EstimateWithoutRange: Rule {
  let id = QuestionID.estimateWithoutRange

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.assumptions.compactMap { assumption in
      guard case .certain = assumption.value, assumption.evidence == .estimate else { return nil }
      let isShared = assumption.sharedPlace != nil
      return Finding(
        at: isShared ? judged.places.id : judged.places.assumption(assumption.id),
        "how low, and how high, may the \(isShared ? "shared " : "")estimate "
          + "\"\(assumption.id.text)\" turn out?",
        hint: isShared ? "add low and high in afkast.yaml" : "add low and high")
    }
  }
}
