import AfkastModel

/// The planned way of a KPI from its baseline to its target, month by month.
///
/// A straight line goes from the baseline at the start of the case to the first point of the target,
/// from there to the next, and on from the last one as it is. The month of a point has its value in
/// full, as the last month of a phase-in has.
struct OutcomePath {
  /// How much better each month is than the baseline, in the KPI's own unit.
  let improvements: [Double]
  /// How much better the last point of the target is.
  let atTarget: Double

  /// The way over a horizon; nil where baseline or target is no value, or nothing says what is good.
  init?(of kpi: KPI, over horizon: MonthSpan) {
    guard case .value(let baseline) = kpi.baseline, let target = kpi.target?.points,
      let last = target.last, let atTarget = kpi.improvement(to: last.value)
    else { return nil }
    var points = target.map { point in
      (index: horizon.first.distance(to: point.month), value: point.value.number)
    }
    // The baseline is what was there before month 0, unless the way began earlier.
    if let first = points.first, first.index >= 0 {
      points.insert((-1, baseline.number), at: 0)
    }
    var (found, next) = ([Double](), 0)
    for month in 0..<horizon.count {
      while next < points.count, points[next].index <= month { next += 1 }
      let value = Self.value(of: month, in: points, before: next)
      guard let better = KPIValue(value).flatMap(kpi.improvement) else { return nil }
      found.append(better)
    }
    improvements = found
    self.atTarget = atTarget
  }

  private static func value(
    of month: Int, in points: [(index: Int, value: Double)], before next: Int
  ) -> Double {
    let from = points[max(0, next - 1)]
    guard next < points.count, next > 0 else { return from.value }
    let to = points[next]
    let part = Double(month - from.index) / Double(to.index - from.index)
    return from.value + (to.value - from.value) * part
  }
}

extension Target {
  /// The values that it names, in order of months; none where only the way is given.
  fileprivate var points: [TrajectoryPoint] {
    switch self {
    case .value(let value, let month): [TrajectoryPoint(month, value)]
    case .trajectory(let points): points
    case .rising, .falling: []
    }
  }
}
