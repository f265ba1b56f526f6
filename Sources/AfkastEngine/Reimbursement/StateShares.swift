import AfkastModel

/// The share of a line that the state pays back in each month.
struct StateShares {
  /// The shares, 0 to 1, by month of the horizon.
  let byMonth: [Double]

  init(_ reimbursement: Reimbursement, lineBegins first: Int, in circumstances: Circumstances) {
    let horizon = circumstances.horizon
    switch reimbursement.rule {
    case .brackets(let brackets, let yearlyCost):
      let share = brackets.stateShare(ofYearlyCost: yearlyCost)
      byMonth = [Double](repeating: share, count: horizon.count)
    case .firstDays(let share, let days):
      byMonth = (0..<horizon.count).map { index in
        let month = Double(horizon.month(at: index).number - 1)
        let covered = min(max(days * 12 / 365.25 - month, 0), 1)
        return share.fraction * covered
      }
    case .ladder(let ladder, let members, let seniority):
      let scale = SeniorityScale(ladder, seniority: seniority)
      if let cohort = members.flatMap({ circumstances.cohorts[$0] }) {
        byMonth = (0..<horizon.count).map { scale.share(of: cohort, at: $0) }
      } else {
        byMonth = (0..<horizon.count).map { index in
          let months = Double(max(0, index - first))
          return scale.meanShare(from: months, to: months + 1)
        }
      }
    }
  }
}

extension ReimbursementBrackets {
  /// The state's share of a yearly cost: each bracket on its own part.
  func stateShare(ofYearlyCost cost: Money) -> Double {
    guard cost > .zero else { return 0 }
    var refund = 0.0
    for (index, bracket) in brackets.enumerated() where cost > bracket.above {
      let top = index + 1 < brackets.count ? min(cost, brackets[index + 1].above) : cost
      refund += Double(top.ore - bracket.above.ore) * bracket.share.fraction
    }
    return refund / Double(cost.ore)
  }
}

/// A ladder laid along the months after a person entered.
struct SeniorityScale {
  /// A week is 7/365.25 year, and a year 12 months.
  private static let weeksPerMonth = 365.25 / 7 / 12

  let steps: [(untilMonth: Double, share: Double)]

  init(_ ladder: ReimbursementLadder, seniority: Months) {
    steps = ladder.steps.map { step in
      let end = step.untilWeek.map { Double($0) / Self.weeksPerMonth - seniority.count }
      return (end ?? .infinity, step.share.fraction)
    }
  }

  /// The age in months at which each step ends.
  var ends: [Double] { steps.map(\.untilMonth) }

  /// The exact mean of the step function between two ages, in months since entry.
  func meanShare(from: Double, to: Double) -> Double {
    guard to > from else { return 0 }
    return weightedShare(from: from, to: to) { $1 - $0 } / (to - from)
  }

  /// The mean over the members of a cohort in a month, each at the age they have in it.
  func share(of cohort: CohortSeries, at month: Int) -> Double {
    var (paid, active) = (0.0, 0.0)
    for entry in 0...month where cohort.entrants[entry] != 0 {
      let (from, to) = cohort.decay.ages(Double(month - entry))
      guard to > from else { continue }
      active += cohort.entrants[entry] * cohort.decay.weight(from: from, to: to)
      paid += cohort.entrants[entry] * weightedShare(from: from, to: to, cohort.decay.weight)
    }
    return active > 0 ? paid / active : 0
  }

  /// The sum over the ages, each weighed and at its step's share.
  func weightedShare(
    from: Double, to: Double, _ weight: (Double, Double) -> Double
  ) -> Double {
    var (sum, begin) = (0.0, from)
    for step in steps where step.untilMonth > begin {
      let end = min(step.untilMonth, to)
      sum += step.share * weight(begin, end)
      begin = end
      if begin >= to { break }
    }
    return sum
  }
}
