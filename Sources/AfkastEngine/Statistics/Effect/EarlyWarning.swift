/// What an XmR chart with limits from before the change alone says of the points after it.
///
/// A warning, never proof: with 12 new points and nothing changed, 31 % of series raise one (kpi.md,
/// section 1).
public struct EarlyWarning: Sendable, Hashable {
  /// The chart; runs and trends are counted from the change on.
  public let chart: ControlChart
  /// The places after the change that stand out.
  public let places: [Int]

  /// Of a series that changed at a place.
  public init(of series: Series, change: Int, good: GoodSide) {
    let change = min(max(change, 0), series.count)
    let before = ControlChart(of: series.part(0..<change), good: good).phases.first
    let limits: Finding<ControlLimits> =
      before?.limits ?? .unknown(.tooFew(have: 0, needed: ChartPhase.leastValues))
    let phases = [0..<change, change..<series.count].map { places in
      ChartPhase(
        places: places, count: before?.count ?? 0, mean: before?.mean, limits: limits,
        ranges: before?.ranges)
    }
    chart = ControlChart(
      series.values, limits: Array(repeating: limits.value, count: series.count), phases: phases,
      good: good, rules: ChartRules())
    places = (change..<series.count).filter { [chart] in !chart.points[$0].signals.isEmpty }
  }

  /// Whether any point after the change looks better.
  public var isImprovement: Bool {
    places.contains { place in
      switch chart.points[place].variation {
      case .improvement: true
      case .common, .concern, .neutral: false
      }
    }
  }

  /// Whether any point after the change looks worse.
  public var isConcern: Bool {
    places.contains { place in
      switch chart.points[place].variation {
      case .concern: true
      case .common, .improvement, .neutral: false
      }
    }
  }
}
