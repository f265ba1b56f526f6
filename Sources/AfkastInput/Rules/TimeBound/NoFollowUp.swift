import AfkastModel

/// Somebody hears on agreed days how the case goes.
struct NoFollowUp: Rule {
  let id = QuestionID.noFollowUp

  func findings(in judged: JudgedCase) -> [Finding] {
    guard judged.businessCase.followUp == nil else { return [] }
    return [
      Finding(
        at: judged.places.id, "when, and where, is the case followed up?",
        hint: "add followUp: as in { every: quarter, forum: Direktionen }")
    ]
  }
}
