import AfkastModel

/// Something is computed from each assumption; else a number may stand where its name was meant.
struct UnusedAssumption: Rule {
  let id = QuestionID.unusedAssumption

  func findings(in judged: JudgedCase) -> [Finding] {
    let used = Grounds(of: judged.businessCase).assumptions(of: judged.businessCase)
    return judged.businessCase.assumptions.filter { !used.contains($0.id) }.map { assumption in
      Finding(
        at: judged.places.assumption(assumption.id) ?? judged.places.id,
        "what is \"\(assumption.id.text)\" for, when no line or cohort is computed from it?",
        hint: "name it in an amount, or leave it out")
    }
  }
}
