import AfkastModel

/// Where a KPI comes from and where it should go, in its own unit.
struct KPIAim {
  let good: GoodSide
  let baseline: Double?
  let trajectory: KPITrajectory?
  /// The value it all should end with; nil without a target value.
  let end: Double?
  private let target: Target?
  /// The values that are good, where high and low ones are bad.
  private let range: ClosedRange<Double>?

  init(_ kpi: KPI, readings: [KPIReading], start: Month) {
    let baseline = Self.baseline(of: kpi, readings)
    let points = kpi.targetPoints
    self.baseline = baseline
    target = kpi.target
    range = kpi.goodRange
    end = points.last?.value.number
    trajectory = baseline.flatMap { baseline in
      points.isEmpty ? nil : KPITrajectory(baseline: baseline, start: start, points: points)
    }
    good = Self.good(kpi, baseline: baseline, end: points.last?.value.number)
  }

  private static func baseline(of kpi: KPI, _ readings: [KPIReading]) -> Double? {
    let measured = readings.map { DatedMeasurement($0.period, $0.value, count: $0.count) }
    let kept = MonthlyMeasurements(measured).kept
    guard case .value(let value) = kpi.withBaseline(from: kept).baseline else { return nil }
    return value.number
  }

  /// What the case says, else the way to the target.
  static func good(_ kpi: KPI, baseline: Double?, end: Double?) -> GoodSide {
    switch (kpi.good, kpi.target) {
    case (.up, _), (nil, .rising): return .higher
    case (.down, _), (nil, .falling): return .lower
    case (.within, _): return .neither
    case (nil, _):
      guard let baseline, let end, baseline != end else { return .neither }
      return end > baseline ? .higher : .lower
    }
  }

  /// Which way is better for a part of what a KPI counts; nil where nothing says so.
  static func side(_ kpi: KPI, baseline: Double?) -> Good? {
    switch good(kpi, baseline: baseline, end: kpi.targetPoints.last?.value.number) {
    case .higher: .up
    case .lower: .down
    case .neither: nil
    }
  }

  func progress(series: Series, change: Int, in month: Month) -> KPIProgress {
    guard let latest = series.known.last else { return .notMeasured }
    if let range, !isOnTheWay(latest, into: range) {
      return .range(isInside: range.contains(latest))
    }
    switch target {
    case nil: return .noTarget
    case .rising: return slope(series, change, wanted: .above)
    case .falling: return slope(series, change, wanted: .below)
    case .value, .trajectory:
      guard let trajectory else { return .noBaseline }
      let whole = trajectory.end - trajectory.baseline
      guard whole != 0 else {
        return .holding(isMet: (latest - trajectory.end) * good.sign >= 0 && isSide(latest))
      }
      let today = trajectory.value(in: month) - trajectory.baseline
      let gone = latest - trajectory.baseline
      // Numbers beyond all measure have no share of a way.
      guard let toTarget = Ratio(gone / whole) else { return .notMeasured }
      return .way(toToday: Ratio(gone / today), toTarget: toTarget)
    }
  }

  /// Whether a target says how far it should have come from where it stood, on that side of the range.
  private func isOnTheWay(_ latest: Double, into range: ClosedRange<Double>) -> Bool {
    guard let baseline, trajectory != nil else { return false }
    let (low, high) = (range.lowerBound, range.upperBound)
    return (latest < low && baseline < low) || (latest > high && baseline > high)
  }

  /// Whether the range, or else the target value, will be met by chance; nil without either.
  func assurance(by chart: ControlChart, isShifted: Bool) -> Finding<Assurance>? {
    let found = range.map(chart.assurance(within:)) ?? end.map(chart.assurance(target:))
    guard isShifted, case .found? = found else { return found }
    return .unknown(.shifted)
  }

  /// Where nothing says which way is better, only the value itself holds.
  private func isSide(_ latest: Double) -> Bool { good != .neither || latest == trajectory?.end }

  private func slope(_ series: Series, _ change: Int, wanted: ChartSide) -> KPIProgress {
    let (_, after) = series.split(at: change)
    guard let slope = DifferenceInDifferences.trend(of: after).value else { return .notMeasured }
    return .slope(slope, wanted: wanted)
  }
}
