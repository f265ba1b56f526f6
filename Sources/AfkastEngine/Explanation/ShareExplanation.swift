import AfkastModel

extension LineExplainer {
  /// The shares that multiply the line; that of the state only in a month, where it is known.
  func shares(at index: Int?, _ operation: Explanation.Operation) -> [Explanation] {
    var shares: [Explanation] = []
    if line.deadweight != .none {
      let left = line.deadweight.complement.fraction
      shares.append(Explanation(operation, .notDeadweight(line.deadweight), .share(left)))
    }
    if line.displacement != .none {
      let left = line.displacement.complement.fraction
      shares.append(Explanation(operation, .notDisplaced(line.displacement), .share(left)))
    }
    if line.kind.countedShare != .whole {
      shares.append(Explanation(operation, .harvest, .share(line.kind.countedShare.fraction)))
    }
    return shares + reimbursement(at: index, operation)
  }

  private func reimbursement(at index: Int?, _ operation: Explanation.Operation) -> [Explanation] {
    // Own money and the state's together are what they were before.
    guard let reimbursement = line.reimbursement, seen.part != .gross else { return [] }
    let value = index.map { index in
      let paid = stateShares(reimbursement)[index]
      return ExplainedValue.share(seen.part == .own ? 1 - paid : paid)
    }
    let kind = ExplanationKind.reimbursement(reimbursement, part: seen.part)
    return [Explanation(operation, kind, value, reimbursement.rule.parts)]
  }

  private func stateShares(_ reimbursement: Reimbursement) -> [Double] {
    var first = 0
    if case .perTime(_, let span, _) = line.amount {
      first = circumstances.horizon.first.distance(to: span.first) + circumstances.shift.count
    }
    return StateShares(reimbursement, lineBegins: first, in: circumstances).byMonth
  }
}

extension Reimbursement.Rule {
  /// What the rule says.
  fileprivate var parts: [Explanation] {
    switch self {
    case .ladder(let ladder, _, _):
      return ladder.steps.map {
        Explanation(.explains, .ladderStep(untilWeek: $0.untilWeek), .share($0.share.fraction))
      }
    case .brackets(let brackets, let yearlyCost):
      return [Explanation(.explains, .yearlyCost, .money(yearlyCost))]
        + brackets.brackets.map {
          Explanation(.explains, .bracket(above: $0.above), .share($0.share.fraction))
        }
    case .firstDays(let share, let days):
      return [Explanation(.explains, .firstDays(days), .share(share.fraction))]
    }
  }
}
