public import AfkastModel

/// A value that is far from what was measured before: asked about before it is believed, and often right.
public struct DistantValue: Sendable, Hashable {
  /// What the value is held against.
  public enum Measure: Sendable, Hashable {
    /// The natural process limits, and the step from the value before (both charts of XmR).
    case limits
    /// So many values, fewer than limits are made of, or all alike.
    case values(Int)
    /// Nothing but what the case states of its baseline and target.
    case plan
  }

  /// What it is held against.
  public let measure: Measure
  /// From the lowest to the highest value that nobody would ask about.
  public let usual: ClosedRange<Double>
  /// The value with its decimal mark moved by one to three places, where that would be usual: a slip of the
  /// mark, or of the unit.
  public let slip: Double?

  /// Where there are too few values for limits, one that is so many times as large, or as small, is far.
  private static let mostTimes = 5.0

  /// Nil where a value of a period is as one would expect, or nothing is known to hold it against.
  ///
  /// Values on the way from the one before to the target of the period are expected, however far that is.
  public init?(_ value: KPIValue, in period: Period, beside standing: KPIStanding) {
    let history = History(standing, without: period)
    guard let known = history.usual, !known.range.contains(value.number) else { return nil }
    if let last = history.last(before: period), let target = standing.target(in: period),
      min(last, target) <= value.number, value.number <= max(last, target)
    {
      return nil
    }
    (measure, usual) = (known.measure, known.range)
    slip = Self.slip(of: value.number, into: known.range)
  }

  /// The nearest place of the mark first.
  private static func slip(of value: Double, into usual: ClosedRange<Double>) -> Double? {
    [10.0, 100, 1_000].lazy.flatMap { [value / $0, value * $0] }.first {
      usual.contains($0) && $0 != 0
    }
  }

  /// What was measured before, and what would be usual after it.
  private struct History {
    private let standing: KPIStanding
    private let readings: [KPIReading]

    init(_ standing: KPIStanding, without period: Period) {
      self.standing = standing
      readings = standing.judgement.points.compactMap(\.reading).filter { $0.period != period }
    }

    /// The nearest value before a period, or else the last one.
    func last(before period: Period) -> Double? {
      let earlier = readings.last { $0.period.lastDay < period.firstDay } ?? readings.last
      return earlier?.value.number ?? standing.judgement.baseline
    }

    var usual: (range: ClosedRange<Double>, measure: Measure)? {
      let values = readings.map(\.value.number)
      if values.count >= ChartPhase.leastValues, let limits = limits(values) {
        return (limits, .limits)
      }
      if let range = Self.times(values) { return (range, .values(values.count)) }
      guard values.isEmpty else { return nil }
      let stated = standing.kpi.targetPoints.map(\.value.number)
      let baseline = standing.judgement.baseline
      return Self.times([baseline].compactMap(\.self) + stated).map { ($0, .plan) }
    }

    /// The limits, and whatever is no larger step from the last value than the chart of ranges has.
    private func limits(_ values: [Double]) -> ClosedRange<Double>? {
      let chart = standing.judgement.chart
      guard let limits = chart.phases.last?.limits.value, let last = values.last else { return nil }
      let step = chart.phases.last?.ranges?.limit ?? (limits.upper - limits.lower) / 2
      let (low, high) = (min(limits.lower, last - step), max(limits.upper, last + step))
      // Numbers beyond all measure have no limits.
      return low <= high ? low...high : nil
    }

    /// From a fifth of the least to five times the largest; nil where values have no size to speak of.
    private static func times(_ values: [Double]) -> ClosedRange<Double>? {
      let sizes = values.map(\.magnitude).filter { $0 > 0 }
      guard let least = sizes.min(), let largest = sizes.max() else { return nil }
      let isBelow = values.contains { $0 < 0 }
      let isZero = sizes.count < values.count
      let low = isBelow ? -largest * mostTimes : isZero ? 0 : least / mostTimes
      return low...(largest * mostTimes)
    }
  }
}

extension KPIStanding {
  /// What should be reached at the end of a period; nil for a target group, and where no value is known to come
  /// from or to go to.
  public func target(in period: Period) -> Double? {
    judgement.trajectory?.value(in: period.lastDay.month)
  }
}
