public import AfkastModel

/// What a measured improvement has brought in, with how far the baseline may be off (kpi.md, section 2).
///
/// An error of the baseline is common to all periods: the band grows with their number, not with its root.
public struct RealisedBand: Sendable, Hashable {
  /// A period, cumulated.
  public struct Period: Sendable, Hashable {
    /// What it brought in by itself.
    public let net: UnroundedMoney
    /// All so far, at the low end of the 80 % interval.
    public let low: UnroundedMoney
    /// All so far, as measured.
    public let point: UnroundedMoney
    /// All so far, at the high end.
    public let high: UnroundedMoney
  }

  /// The periods, in order.
  public let periods: [Period]

  /// Of improvements per period, of which each unit is worth the same, with their common standard error.
  public init(
    improvements: [Double], standardError: Double, valueOfUnit: UnroundedMoney,
    runningCost: UnroundedMoney, investment: UnroundedMoney
  ) {
    let reach = NormalDistribution().quantile(Confidence.eighty.upperTail) * standardError
    var (sum, periods) = (-investment.ore, [Period]())
    for (index, improvement) in improvements.enumerated() {
      let net = improvement * valueOfUnit.ore - runningCost.ore
      let band = reach * valueOfUnit.ore.magnitude * Double(index + 1)
      sum += net
      periods.append(
        Period(
          net: UnroundedMoney(ore: net), low: UnroundedMoney(ore: sum - band),
          point: UnroundedMoney(ore: sum), high: UnroundedMoney(ore: sum + band)))
    }
    self.periods = periods
  }

  /// The number, from 1, of the first period in which one of the three reaches zero; nil if none does.
  public func payback(_ curve: (Period) -> UnroundedMoney) -> Int? {
    periods.firstIndex { curve($0).ore >= 0 }.map { $0 + 1 }
  }
}
