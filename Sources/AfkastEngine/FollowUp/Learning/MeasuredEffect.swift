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
  /// What the measured values come to, each against what was expected of its month or all alike, with the
  /// error; nil while it is too early to tell.
  public let estimate: EstimatedNumber?
  /// Whether a high value is the unfavourable one, as with hours that a task takes.
  private let isHighWorse: Bool

  /// `samples` are its measured values, each with what one unit of the assumption would have made it.
  ///
  /// Chance is what neither the planned phase-in nor a steady effect explains, whichever explains more: what
  /// came as planned is no noise, nor is what came at once.
  init(of readings: AssumptionReadings, _ samples: [ScaledMean.Sample]) {
    let kpi = readings.kpi
    after = samples.count
    before = readings.baseline?.count
    isHighWorse = kpi.measures?.reading == .value && kpi.goodSide == .lower
    let shapes = [samples, samples.map { ($0.value, 1) }]
    let found = shapes.compactMap { shape in
      ScaledMean.of(shape).map { $0.steadied.lessSure(by: readings.baseline, shape) }
    }.min { $0.relativeError < $1.relativeError }
    // Values that do not vary at all say nothing of how far off they may be, until there are many.
    let isExact = shapes.contains { ScaledMean.of($0)?.isExact == true }
    let isEnough =
      samples.count >= (isExact ? Self.fewestBefore : Self.fewestAfter)
      && (before ?? .max) >= Self.fewestBefore
    estimate = isEnough ? found : nil
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

extension EstimatedNumber {
  /// Whether only the rounding of floating point is between the values.
  fileprivate var isExact: Bool { standardError <= 1e-12 * value.magnitude }

  /// Without that rounding.
  fileprivate var steadied: EstimatedNumber {
    isExact
      ? EstimatedNumber(value: value, standardError: 0, degreesOfFreedom: degreesOfFreedom) : self
  }

  /// The error beside the value; endless beside none.
  fileprivate var relativeError: Double {
    standardError > 0 ? standardError / value.magnitude : value == 0 ? .infinity : 0
  }

  /// With the error of a measured baseline, which moves all samples alike.
  fileprivate func lessSure(
    by baseline: [Double]?, _ samples: [ScaledMean.Sample]
  ) -> EstimatedNumber {
    guard let baseline else { return self }
    if samples.allSatisfy({ $0.expected == 1 }) {
      let after = Series(samples.map(\.value))
      return MeanDifference.of(before: Series(baseline), after: after).value?.corrected ?? self
    }
    guard let before = CorrectedMean.of(Series(baseline)).value?.mean else { return self }
    let squares = samples.reduce(0) { $0 + $1.expected * $1.expected }
    let common = before.standardError * samples.reduce(0) { $0 + $1.expected } / squares
    return EstimatedNumber(
      value: value,
      standardError: (standardError * standardError + common * common).squareRoot(),
      degreesOfFreedom: min(degreesOfFreedom, before.degreesOfFreedom))
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
