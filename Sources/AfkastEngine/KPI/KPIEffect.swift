/// What a case did to a KPI, as well as its measurements can tell.
public struct KPIEffect: Sendable, Hashable {
  /// How it was measured; nil if there is no estimate.
  public let design: EffectDesign?
  /// After − before, in the KPI's own unit; nil if there is none.
  public let difference: Double?
  /// Its intervals, in the KPI's own unit.
  public let intervals: Intervals?
  /// How the values follow each other, which widens the intervals; nil if there is no estimate.
  public let autocorrelation: Autocorrelation?
  /// What may be said; *certain* only as two successive quarterly reviews had it.
  public let verdict: EffectVerdict
  /// The smallest difference that so many values can show.
  public let detectable: Finding<Double>
  /// Whether the groups went side by side before; nil without a comparison group.
  public let areTrendsParallel: Bool?
  /// Whether the KPI had a trend before the change, which before/after alone would mistake for an effect.
  public let hadTrend: Bool
}

/// A KPI's values around a change, as an effect is estimated from them.
struct KPIChange {
  let series: Series
  let comparison: Series?
  let change: Int
  let good: GoodSide
  let stepsAQuarter: Int

  func effect() -> KPIEffect {
    let (before, after) = observed.split(at: change)
    let found = MeanDifference.of(before: before, after: after).value
    let now = estimate(in: observed)
    let parallel = comparison.flatMap {
      DifferenceInDifferences.of(treated: series, comparison: $0, change: change).value?
        .areTrendsParallel
    }
    return KPIEffect(
      design: now?.design, difference: now?.number.value, intervals: now?.number.intervals,
      autocorrelation: now?.autocorrelation, verdict: verdict(), detectable: detectable(found),
      areTrendsParallel: parallel,
      hadTrend: hadTrend)
  }

  /// What the values are beyond those of the comparison group, if there is one.
  private var observed: Series {
    comparison.map { DifferenceInDifferences.difference(series, $0) } ?? series
  }

  /// Whether the 95 % interval of the slope before the change lies on one side of zero.
  private var hadTrend: Bool {
    let (before, _) = observed.split(at: change)
    guard before.known.count >= InterruptedSeries.enoughValues,
      let trend = DifferenceInDifferences.trend(of: before).value
    else { return false }
    // A straight line has no error and is the clearest trend of all.
    guard trend.standardError > 0 else { return trend.value != 0 }
    let interval = trend.interval(.ninetyFive)
    return interval.low > 0 || interval.high < 0
  }

  private struct Estimate {
    let design: EffectDesign
    let number: EstimatedNumber
    let autocorrelation: Autocorrelation
  }

  /// By the highest design that there are values for.
  ///
  /// A trend before the change takes an interrupted series; without one, before/after is the sharper of the two.
  private func estimate(in part: Series) -> Estimate? {
    let (before, after) = part.split(at: change)
    guard comparison == nil else {
      return MeanDifference.of(before: before, after: after).value.map {
        Estimate(
          design: .comparisonGroup, number: $0.corrected, autocorrelation: $0.autocorrelation)
      }
    }
    switch hadTrend ? InterruptedSeries.of(part, change: change) : .unknown(.noCases) {
    case .found(let trend) where !trend.isShort:
      return Estimate(
        design: .interruptedSeries, number: trend.effectAtEnd,
        autocorrelation: trend.autocorrelation)
    // Two straight lines have no error to judge by, and before/after would take the trend for an effect.
    case .unknown(.noVariation): return nil
    case .found, .unknown: break
    }
    return MeanDifference.of(before: before, after: after).value.map {
      Estimate(design: .beforeAfter, number: $0.corrected, autocorrelation: $0.autocorrelation)
    }
  }

  private func verdict() -> EffectVerdict {
    let places = change + max(1, stepsAQuarter)
    let reviews = stride(from: places, through: observed.count, by: max(1, stepsAQuarter))
    return EffectVerdict.held(
      look(at: observed), reviews: reviews.suffix(2).map { look(at: observed.part(0..<$0)) })
  }

  /// What one review would say of a part.
  private func look(at part: Series) -> EffectVerdict {
    let plain = EffectVerdict(of: part, change: change, good: good)
    switch plain {
    case .tooEarly, .noGoodSide, .noVariation: return plain
    case .noDemonstrableChange, .better, .worse:
      guard let number = estimate(in: part)?.number else { return .noVariation }
      return EffectVerdict(improvement: good == .higher ? number : number.mirrored)
    }
  }

  private func detectable(_ found: MeanDifference?) -> Finding<Double> {
    let (before, after) = observed.split(at: change)
    guard let found else {
      let fewest = min(before.known.count, after.known.count)
      return .unknown(fewest < 2 ? .tooFew(have: fewest, needed: 2) : .noVariation)
    }
    let counts = (Double(found.before.count - 1), Double(found.after.count - 1))
    let pooled =
      (found.before.standardDeviation * found.before.standardDeviation * counts.0
        + found.after.standardDeviation * found.after.standardDeviation * counts.1)
      / (counts.0 + counts.1)
    return DetectableEffect.usual.difference(
      standardDeviation: pooled.squareRoot(), before: found.before.count, after: found.after.count,
      inflation: found.autocorrelation.inflation)
  }
}
