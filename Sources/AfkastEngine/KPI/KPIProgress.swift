public import AfkastModel

/// How far a KPI has come (Danish: fremdrift); direction does not matter.
public enum KPIProgress: Sendable, Hashable {
  /// Shares of the way from the baseline: 0 where it stood, 1 there, below 0 where it went back.
  case way(toToday: Ratio?, toTarget: Ratio)
  /// It should stay where it was: whether it is there, or better.
  case holding(isMet: Bool)
  /// It should stay between two values: whether it is.
  case range(isInside: Bool)
  /// It should go one way, judged by its slope per step since the start.
  case slope(EstimatedNumber, wanted: ChartSide)
  /// Nothing has been measured yet.
  case notMeasured
  /// There is no baseline to come from.
  case noBaseline
  /// There is no target to go to.
  case noTarget

  /// A colour beside a share of the way; never alone, always with variation and assurance.
  public enum Light: Sendable, Hashable {
    /// At least the upper threshold of the way to today's point.
    case green
    /// Below it, at least the lower one.
    case yellow
    /// Below both.
    case red
  }

  /// The colour by the workspace's thresholds; nil where no share of the way is known.
  public func light(_ thresholds: Thresholds) -> Light? {
    switch self {
    case .way(.some(let share), _):
      share.value >= thresholds.green.fraction
        ? .green : share.value >= thresholds.yellow.fraction ? .yellow : .red
    case .holding(let isMet), .range(let isMet): isMet ? .green : .red
    case .way(.none, _), .slope, .notMeasured, .noBaseline, .noTarget: nil
    }
  }
}

/// The straight lines from a baseline through the points of a target.
struct KPITrajectory: Sendable, Hashable {
  let baseline: Double
  let start: Month
  /// In order of months; at least one.
  let points: [TrajectoryPoint]

  /// The value that should be reached in a month: the baseline before the start, the last point after it.
  func value(in month: Month) -> Double {
    var from = (month: start, value: baseline)
    for point in points {
      if month <= point.month {
        let whole = from.month.distance(to: point.month)
        guard whole > 0 else { return point.value.number }
        let share = Double(max(0, from.month.distance(to: month))) / Double(whole)
        return from.value + (point.value.number - from.value) * share
      }
      from = (point.month, point.value.number)
    }
    return from.value
  }

  /// Where it all should end.
  var end: Double { points.last?.value.number ?? baseline }
}
