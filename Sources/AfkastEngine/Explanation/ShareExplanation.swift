import AfkastModel

extension LineExplainer {
  /// What multiplies the line: its price factor and shares; that of the state only in a month, where it
  /// is known.
  func shares(at index: Int?, _ operation: Explanation.Operation) -> [Explanation] {
    var shares = [line.priceMove?.explanation(operation)].compactMap { $0 }
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
    let kind = ExplanationKind.reimbursement(reimbursement, part: seen.part)
    guard let index else {
      return [Explanation(operation, kind, nil, reimbursement.rule.parts)]
    }
    let paid = StateShares(reimbursement, lineBegins: first, in: circumstances).byMonth[index]
    let parts = StateShares.parts(
      reimbursement, lineBegins: first, at: index, in: circumstances
    ).map(explanation)
    guard seen.part == .own else { return [Explanation(operation, kind, .share(paid), parts)] }
    let whole = Explanation(.adds, .whole, .share(1))
    let state = Explanation(
      .subtracts, .reimbursement(reimbursement, part: .reimbursed), .share(paid), parts)
    return [Explanation(operation, kind, .share(1 - paid), [whole, state])]
  }

  private func explanation(of part: StateSharePart) -> Explanation {
    let kind: ExplanationKind =
      switch part.origin {
      case .step(let week): .ladderStep(untilWeek: week)
      case .entrants(let month): .entrants(month)
      case .bracket(let limit): .bracket(above: limit)
      case .days(let days): .firstDays(days)
      }
    return Explanation(
      .adds, kind, .share(part.part * part.share),
      [
        Explanation(.multiplies, .partOfMonth, .share(part.part)),
        Explanation(.multiplies, .stateShare, .share(part.share)),
      ])
  }

  /// The index of the line's first month, in which seniority begins to count.
  private var first: Int { circumstances.beginning(of: line) }
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
