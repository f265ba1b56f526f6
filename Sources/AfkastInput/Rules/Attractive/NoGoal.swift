import AfkastModel

/// A case serves one of the municipality's goals.
///
/// It is asked where the workspace lists goals: elsewhere there is nothing to choose from.
struct NoGoal: Rule {
  let id = QuestionID.noGoal

  func findings(in judged: JudgedCase) -> [Finding] {
    let goals = judged.workspace.goals
    guard judged.businessCase.goal == nil, let example = goals.first else { return [] }
    return [
      Finding(
        at: judged.places.id, "which goal of the municipality does the case serve?",
        hint: "add goal:, as in goal: \(example.id.text)")
    ]
  }
}
