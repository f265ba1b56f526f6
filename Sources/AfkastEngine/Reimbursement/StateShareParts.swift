import AfkastModel

/// One of the parts that make the state's share of a month: so much of the line, at such a share.
struct StateSharePart {
  /// What the part is of.
  enum Origin {
    case step(untilWeek: Int?)
    case entrants(Month)
    case bracket(above: Money)
    case days(Double)
  }

  let origin: Origin
  /// The part of the month's money, 0 to 1.
  let part: Double
  /// What the state pays of it.
  let share: Double
}

extension StateShares {
  /// What the share of a month is made of; parts that nothing falls on are left out.
  static func parts(
    _ reimbursement: Reimbursement, lineBegins first: Int, at index: Int,
    in circumstances: Circumstances
  ) -> [StateSharePart] {
    let month = circumstances.horizon.month(at: index)
    let parts: [StateSharePart]
    switch reimbursement.rule {
    case .brackets(let brackets, let yearlyCost): parts = brackets.parts(ofYearlyCost: yearlyCost)
    case .firstDays(let share, let days):
      let covered = min(max(days * 12 / 365.25 - Double(month.number - 1), 0), 1)
      parts = [StateSharePart(origin: .days(days), part: covered, share: share.fraction)]
    case .ladder(let ladder, let members, let seniority):
      if let cohort = members.flatMap({ circumstances.cohorts[$0] }) {
        let scale = SeniorityScale(ladder, seniority: seniority)
        parts = scale.parts(of: cohort, at: index, circumstances.horizon)
      } else {
        let from = Double(max(0, index - first))
        parts = ladder.parts(seniority: seniority, from: from, to: from + 1)
      }
    }
    return parts.filter { $0.part > 0 }
  }
}

extension ReimbursementBrackets {
  fileprivate func parts(ofYearlyCost cost: Money) -> [StateSharePart] {
    brackets.enumerated().map { index, bracket in
      let top = index + 1 < brackets.count ? min(cost, brackets[index + 1].above) : cost
      let part = Double(max(0, top.ore - bracket.above.ore)) / Double(max(1, cost.ore))
      return StateSharePart(
        origin: .bracket(above: bracket.above), part: part, share: bracket.share.fraction)
    }
  }
}

extension ReimbursementLadder {
  /// The steps that a person without a cohort stands on between two ages.
  fileprivate func parts(seniority: Months, from: Double, to: Double) -> [StateSharePart] {
    let ends = SeniorityScale(self, seniority: seniority).ends
    var begin = from
    return zip(steps, ends).map { step, end in
      let length = max(0, min(end, to) - begin)
      begin += length
      return StateSharePart(
        origin: .step(untilWeek: step.untilWeek), part: length, share: step.share.fraction)
    }
  }
}

extension SeniorityScale {
  /// The members of a cohort by the month they entered in, each at the mean share of their ages.
  fileprivate func parts(
    of cohort: CohortSeries, at month: Int, _ horizon: MonthSpan
  ) -> [StateSharePart] {
    let entries = (0...month).map { entry in
      let (from, to) = cohort.decay.ages(Double(month - entry))
      let weight = to > from ? cohort.decay.weight(from: from, to: to) : 0
      return (persons: cohort.entrants[entry] * weight, weight: weight, from: from, to: to)
    }
    let active = entries.reduce(0) { $0 + $1.persons }
    guard active > 0 else { return [] }
    return entries.enumerated().filter { $0.element.persons > 0 }.map { entry, members in
      let paid = weightedShare(from: members.from, to: members.to, cohort.decay.weight)
      return StateSharePart(
        origin: .entrants(horizon.month(at: entry)), part: members.persons / active,
        share: paid / members.weight)
    }
  }
}
