import AfkastModel

/// A promise can be seen to be kept before the case ends.
///
/// It counts as payback does: the first month with a cost is month one.
struct PromiseAfterHorizon: Rule {
  let id = QuestionID.promiseAfterHorizon

  func findings(in judged: JudgedCase) -> [Finding] {
    let businessCase = judged.businessCase
    let last = businessCase.horizon.last
    guard let promised = month(businessCase), last < promised else { return [] }
    return [
      Finding(
        at: judged.places.value(of: "promise"),
        "how will it show whether a promise for \(promised) is kept, when the case ends in \(last)?",
        hint: "change promise or horizon")
    ]
  }

  private func month(_ businessCase: BusinessCase) -> Month? {
    switch businessCase.promise {
    case .by(let month): month
    case .within(let months):
      (businessCase.firstCostMonth ?? businessCase.horizon.first).advanced(by: months.count - 1)
    case nil: nil
    }
  }
}
