import AfkastModel

/// How sure a measured effect is, so that only its certain part is confirmed (DESIGN.md section 6).
public struct MeasuredEffect: Sendable {
  /// The fewest measurements after the start that tell an effect.
  public static let fewestAfter = EffectVerdict.leastAfter
  /// The fewest measurements of a baseline that was measured and not merely stated.
  public static let fewestBefore = EffectVerdict.leastBefore

  /// Measurements since the case began.
  public let after: Int
  /// Measurements that make the baseline; nil where it is a stated value, or none is needed.
  public let before: Int?
  /// The mean of the measured values with its error, in the assumption's base units; nil while it is too
  /// early to tell.
  public let estimate: EstimatedNumber?
  /// Whether a high value is the unfavourable one, as with hours that a task takes.
  private let isHighWorse: Bool

  init(of readings: AssumptionReadings) {
    let kpi = readings.kpi
    let values = readings.samples.map(\.value.value)
    after = values.count
    before = readings.baseline?.count
    isHighWorse = kpi.measures?.reading == .value && kpi.goodSide == .lower
    // Values that do not vary at all say nothing of how far off they may be, until there are many.
    let fewest = values.isConstant ? Self.fewestBefore : Self.fewestAfter
    let isEnough = values.count >= fewest && (before ?? .max) >= Self.fewestBefore
    guard isEnough, let mean = CorrectedMean.of(Series(values)).value else {
      estimate = nil
      return
    }
    // The baseline's own error stands in every month alike.
    estimate =
      readings.baseline.flatMap { baseline in
        MeanDifference.of(before: Series(baseline), after: Series(values)).value?.corrected
      } ?? mean.mean
  }

  /// Whether there are too few measurements to tell.
  public var isTooEarly: Bool { estimate == nil }

  /// The certain part of a measured value: all values are moved by as much as the mean is at the
  /// unfavourable end of its 80 % interval, and what is no certain gain is none.
  func confirmed(_ value: Quotient) -> Quotient {
    guard let estimate else { return value }
    let interval = estimate.interval(.eighty)
    if isHighWorse {
      guard estimate.value > 0 else { return value }
      return value.times(interval.high / estimate.value)
    }
    guard value.value > 0 else { return value }
    guard interval.low > 0 else { return .zero }
    return value.times(interval.low / estimate.value)
  }
}

extension Quotient {
  fileprivate func times(_ factor: Double) -> Quotient {
    // Measurements that all agree are confirmed as they are, to the øre.
    factor == 1 ? self : Quotient(factor).map { self * $0 } ?? .zero
  }
}

extension KPI {
  /// Which side is good, also where only the way to the target says so.
  fileprivate var goodSide: GoodSide {
    let stated: Double? = if case .value(let value) = baseline { value.number } else { nil }
    return KPIAim.good(self, baseline: stated, end: targetPoints.last?.value.number)
  }
}
