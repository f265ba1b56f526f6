public import AfkastModel

extension KPI {
  /// The values that are good; nil where one side is, or nothing says which.
  public var goodRange: ClosedRange<Double>? {
    guard case .within(let range) = good else { return nil }
    return range.low.number...range.high.number
  }

  /// The KPI as one target group is judged by: target, range and stated baseline are of all together, so a
  /// group has none of them; which way is better holds for both.
  var ofOneGroup: KPI {
    var kpi = self
    if case .value(let value) = baseline {
      kpi.baseline = nil
      kpi.good = KPIAim.side(self, baseline: value.number)
    } else {
      kpi.good = KPIAim.side(self, baseline: nil)
    }
    kpi.target = nil
    return kpi
  }

  /// The points that its target leads through; none where it has no target value.
  var targetPoints: [TrajectoryPoint] {
    switch target {
    case .value(let value, let month): [TrajectoryPoint(month, value)]
    case .trajectory(let points): points
    case .rising, .falling, nil: []
    }
  }
}
