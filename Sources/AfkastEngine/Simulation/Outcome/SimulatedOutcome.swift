public import AfkastModel

/// How a case, or a sum of cases, may turn out.
public struct SimulatedOutcome: Sendable {
  /// The months, as those of the case or of all cases together.
  public let horizon: MonthSpan
  /// Back within the horizon, and to its end; where nothing was ever out, that counts as back.
  public let paysBack: ProbabilityEstimate
  /// Back within so many months from the start, if that was asked.
  public let withinMonths: ProbabilityEstimate?
  /// Back by the promised month, if there is a promise.
  public let byPromise: ProbabilityEstimate?
  /// Back by the end of each calendar year.
  public let byYear: [(year: Year, paidBack: ProbabilityEstimate)]
  /// The net present value is not negative.
  public let netPresentValueNotNegative: ProbabilityEstimate
  /// The mean net present value.
  public let meanNetPresentValue: MoneyEstimate
  /// Its standard deviation.
  public let deviation: UnroundedMoney
  /// Percentiles of the net present value.
  public let netPresentValue: [Percentile: MoneyEstimate]
  /// Months from the start until the money is back, below which a share of the draws lies; nil where so
  /// many are not back within the horizon.
  public let paybackMonths: [Percentile: WholeMonths]
  /// Percentiles of the cumulative net to the end of each month.
  public let fan: [[Percentile: UnroundedMoney]]
  /// What it would be worth, at the most, to know everything before deciding for or against.
  public let valueOfPerfectInformation: UnroundedMoney

  init?(
    _ tallies: [OutcomeTally], _ scale: OutcomeScale, horizon: MonthSpan, within: WholeMonths?,
    promisedIndex: Int?
  ) {
    func back(by months: Int) -> ProbabilityEstimate? {
      Replicated(tallies.map { $0.share(backBy: months) }).probability
    }
    let mean = Replicated(tallies.map(\.mean))
    guard mean.mean.isFinite, let paysBack = back(by: horizon.count - 1),
      let positive = Replicated(tallies.map { $0.gainCount / Double($0.draws) }).probability
    else { return nil }
    self.horizon = horizon
    self.paysBack = paysBack
    withinMonths = within.flatMap { back(by: min($0.count, horizon.count) - 1) }
    byPromise = promisedIndex.flatMap { back(by: min($0, horizon.count - 1)) }
    byYear = horizon.years.compactMap { year in
      let last = horizon.first.distance(to: year.months.last)
      return back(by: min(last, horizon.count - 1)).map { (year, $0) }
    }
    netPresentValueNotNegative = positive
    meanNetPresentValue = mean.money
    deviation = UnroundedMoney(ore: tallies.deviation)
    netPresentValue = tallies.valuePercentiles(scale)
    paybackMonths = tallies.paybackPercentiles(months: horizon.count)
    fan = tallies.fan(scale)
    let gains = Replicated(tallies.map { $0.gains / Double($0.draws) })
    valueOfPerfectInformation = UnroundedMoney(ore: max(0, gains.mean - max(0, mean.mean)))
  }
}

extension [OutcomeTally] {
  /// The standard deviation of the net present value over all draws, in øre.
  var deviation: Double {
    let draws = reduce(0.0) { $0 + Double($1.draws) }
    let mean = reduce(0) { $0 + $1.sum } / draws
    let squares = reduce(0) { $0 + $1.squares } / draws
    return Swift.max(0, squares - mean * mean).squareRoot()
  }

  /// Percentiles of all draws together; the replicates only say how sure they are, because each alone is
  /// too short for its own ends.
  fileprivate func valuePercentiles(_ scale: OutcomeScale) -> [Percentile: MoneyEstimate] {
    let pooled = pooled(\.valueCounts)
    return Dictionary(
      uniqueKeysWithValues: Percentile.allCases.map { percentile in
        func value(_ counts: [UInt32]) -> Double {
          Histogram.percentile(percentile.share, of: counts, scale.value)
        }
        let spread = Replicated(map { value($0.valueCounts) }).standardError
        return (
          percentile,
          MoneyEstimate(
            money: UnroundedMoney(ore: value(pooled)), standardError: UnroundedMoney(ore: spread))
        )
      })
  }

  /// Counts of all replicates that have them.
  private func pooled(_ counts: (OutcomeTally) -> [UInt32]) -> [UInt32] {
    reduce(into: [UInt32]()) { sum, tally in
      let own = counts(tally)
      if sum.isEmpty { sum = own } else { for index in own.indices { sum[index] &+= own[index] } }
    }
  }

  fileprivate func paybackPercentiles(months: Int) -> [Percentile: WholeMonths] {
    var counts = [Double](repeating: 0, count: months + 1)
    for tally in self {
      for (index, count) in tally.lastShortCounts.enumerated() { counts[index] += Double(count) }
    }
    let total = counts.reduce(0, +)
    var found: [Percentile: WholeMonths] = [:]
    for percentile in Percentile.allCases {
      var below = 0.0
      let index = counts.firstIndex { count in
        below += count
        return below >= percentile.share * total
      }
      // Month index i is i + 1 months from the start; where nothing was out, none.
      guard let index, index < months else { continue }
      found[percentile] = WholeMonths(index == 0 ? 0 : index + 1)
    }
    return found
  }

  fileprivate func fan(_ scale: OutcomeScale) -> [[Percentile: UnroundedMoney]] {
    let counts = filter(\.takesFan).pooled(\.fanCounts)
    guard !counts.isEmpty else { return [] }
    let cells = OutcomeScale.monthCells
    return scale.months.enumerated().map { month, scale in
      let own = counts[(month * cells)..<((month + 1) * cells)]
      return Dictionary(
        uniqueKeysWithValues: Percentile.allCases.map {
          ($0, UnroundedMoney(ore: Histogram.percentile($0.share, of: own, scale)))
        })
    }
  }
}
