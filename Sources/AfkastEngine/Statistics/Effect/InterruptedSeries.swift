/// An interrupted time series: the trend before, carried on, beside the trend after (level 2).
///
/// `y = b0 + b1·t + b2·post + b3·post·(t − T0)`, which is one line before and one after. Errors by ordinary
/// least squares times √I, with `r* = clip(r1 + (4 + 3·r1)/n, 0, 0.8)` and `df = max(2, n/I − 4)`: at these
/// lengths Newey–West covers 69–85 % instead of 95 (kpi.md, section 2).
public struct InterruptedSeries: Sendable, Hashable {
  /// Fewer values than this on either side make no line.
  public static let leastValues = 3
  /// Fewer values than this on either side are too short for a trend model.
  public static let enoughValues = 8

  /// The height of the first line at time 0, and its slope.
  public let start: Double
  /// How much a step of time adds before the change.
  public let slopeBefore: Double
  /// How far the series jumps at the change.
  public let levelChange: EstimatedNumber
  /// How much more a step of time adds after the change.
  public let slopeChange: EstimatedNumber
  /// After beside the trend carried on, at the last place.
  public let effectAtEnd: EstimatedNumber
  /// The same, on average over the places after the change.
  public let averageEffect: EstimatedNumber
  /// The same, summed over the places after the change.
  public let cumulativeEffect: Double
  /// What the trend before would have come to at the last place.
  public let counterfactualAtEnd: Double
  /// How the residuals follow each other.
  public let autocorrelation: Autocorrelation
  /// Whether it is too short for a trend model to be trusted.
  public let isShort: Bool

  /// Of a series that changed at a place.
  public static func of(_ series: Series, change: Int) -> Finding<InterruptedSeries> {
    let change = min(max(change, 0), series.count)
    let sides = [0..<change, change..<series.count]
    let fewest = sides.map { series.part($0).known.count }.min() ?? 0
    guard fewest >= leastValues, let before = FittedLine(series, sides[0]),
      let after = FittedLine(series, sides[1])
    else { return .unknown(.tooFew(have: fewest, needed: leastValues)) }
    guard before.squares + after.squares > 0 else { return .unknown(.noVariation) }
    return .found(InterruptedSeries(before, after, change..<series.count))
  }

  private init(_ before: FittedLine, _ after: FittedLine, _ places: Range<Int>) {
    let fit = SegmentedFit(before, after)
    let (first, last) = (Double(places.lowerBound), Double(places.upperBound - 1))
    start = before.value(at: 0)
    slopeBefore = before.slope
    levelChange = fit.gap(at: first)
    slopeChange = fit.slopeChange
    effectAtEnd = fit.gap(at: last)
    averageEffect = fit.gap(at: (first + last) / 2)
    cumulativeEffect = averageEffect.value * Double(places.count)
    counterfactualAtEnd = before.value(at: last)
    autocorrelation = fit.autocorrelation
    isShort = min(before.count, after.count) < Double(Self.enoughValues)
  }
}

/// Two lines with a common error.
private struct SegmentedFit {
  let before: FittedLine
  let after: FittedLine
  let autocorrelation: Autocorrelation
  private let variance: Double
  private let degreesOfFreedom: Double

  init(_ before: FittedLine, _ after: FittedLine) {
    let count = before.count + after.count
    self.before = before
    self.after = after
    // Residuals of the whole model: the last before and the first after are neighbours.
    autocorrelation = Autocorrelation(
      ofResiduals: [Series(before.residuals.values + after.residuals.values)], parameters: 4,
      values: count, most: 0.8)
    let inflation = autocorrelation.inflation
    variance = (before.squares + after.squares) / (count - 4) * inflation
    degreesOfFreedom = max(2, count / inflation - 4)
  }

  /// The second line beside the first, at a time.
  func gap(at time: Double) -> EstimatedNumber {
    estimate(
      after.value(at: time) - before.value(at: time), before.error(at: time) + after.error(at: time)
    )
  }

  var slopeChange: EstimatedNumber {
    estimate(after.slope - before.slope, 1 / before.spread + 1 / after.spread)
  }

  private func estimate(_ value: Double, _ factor: Double) -> EstimatedNumber {
    EstimatedNumber(
      value: value, standardError: (variance * factor).squareRoot(),
      degreesOfFreedom: degreesOfFreedom)
  }
}
