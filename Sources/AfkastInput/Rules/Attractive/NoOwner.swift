import AfkastModel

/// Somebody answers for the benefits.
struct NoOwner: Rule {
  let id = QuestionID.noOwner

  func findings(in judged: JudgedCase) -> [Finding] {
    guard judged.businessCase.owner == nil else { return [] }
    return [
      Finding(
        at: judged.places.id, "who answers for the benefits?",
        hint: "add owner: a role, never a person's name")
    ]
  }
}
