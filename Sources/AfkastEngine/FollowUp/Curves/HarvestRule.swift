import AfkastModel

/// How much of released time becomes money (DESIGN.md section 6): as harvested, never more than was
/// realised, and the planned share of what is still to come.
struct HarvestRule {
  /// The share of the benefit that is planned to be harvested.
  private let share: Share
  /// What the benefit came to, before harvest, in the last month that is known.
  private let reached: Money

  /// Nil while nothing is known and nothing was cut: then the plan holds.
  init?(_ share: Share, _ reached: Money?, hasCuts: Bool) {
    guard reached != nil || hasCuts else { return nil }
    self.share = share
    self.reached = reached ?? .zero
  }

  /// What counts of a month that is known.
  static func counted(_ realised: Money, harvested: Money) -> Money { min(realised, harvested) }

  /// The months to come: by the rule, or as planned without one.
  static func months(
    _ rule: HarvestRule?, _ planned: [Money], _ realised: [Money], harvested: [Money]
  ) throws(MoneyOverflow) -> [Money] {
    guard let rule else { return planned }
    return try zip(realised, harvested).mapMoney { month throws(MoneyOverflow) in
      try rule.counted(expected: month.0, harvested: month.1)
    }
  }

  /// What counts of a month to come that is expected to realise so much.
  ///
  /// Cuts made ahead of the plan count towards it; what was not cut of what is already reached is not
  /// expected to be.
  private func counted(
    expected realised: Money, harvested: Money
  ) throws(MoneyOverflow) -> Money {
    let more = max(.zero, try realised - reached)
    let planned = try min(reached, realised).part(share)
    let ahead = try min(harvested, planned) + more.part(share)
    return min(realised, max(harvested, ahead))
  }
}

extension Money {
  /// A part of it, rounded to øre, half away from zero.
  func part(_ share: Share) throws(MoneyOverflow) -> Money {
    var rounding = CumulativeRounding()
    let product = try checkedProduct(Int128(ore), Int128(share.numerator))
    return try rounding.month(bringingTotalTo: product, over: Int128(share.denominator))
  }
}
