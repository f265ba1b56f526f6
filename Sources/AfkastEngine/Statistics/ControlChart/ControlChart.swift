/// A chart that tells signal from noise: values, limits per phase, and why points stand out.
///
/// An early warning, never proof: with 24 points in which nothing changed, the four rules raise a signal
/// in 19 % of series (kpi.md, section 1).
public struct ControlChart: Sendable, Hashable {
  /// One value with what is said of it.
  public struct Point: Sendable, Hashable {
    /// The value; nil in a gap.
    public let value: Double?
    /// The limits at that place; nil where there are none.
    public let limits: ControlLimits?
    /// Why it stands out, in order of precedence; at most one of each rule.
    public let signals: [ControlSignal]
    /// What the first signal says.
    public let variation: Variation
  }

  /// The points, one for each place of the series.
  public let points: [Point]
  /// The phases, in order.
  public let phases: [ChartPhase]
  /// Which way is better.
  public let good: GoodSide

  /// An XmR chart of measured values, limits by phase.
  ///
  /// A phase whose values do not vary has no limits and flags nothing; nor has one of fewer than six.
  public init(
    of series: Series, phases starts: [PhaseStart] = [.whole], good: GoodSide,
    rules: ChartRules = ChartRules(), isScreened: Bool = true
  ) {
    let phases = PhaseStart.ranges(starts, count: series.count).map { places, baseline in
      Self.phase(of: series, places, baseline: baseline, isScreened: isScreened)
    }
    var limits = [ControlLimits?](repeating: nil, count: series.count)
    for phase in phases {
      for place in phase.places { limits[place] = phase.limits.value }
    }
    self.init(series.values, limits: limits, phases: phases, good: good, rules: rules)
  }

  /// A chart of values whose limits are known.
  init(
    _ values: [Double?], limits: [ControlLimits?], phases: [ChartPhase], good: GoodSide,
    rules: ChartRules
  ) {
    self.phases = phases
    self.good = good
    var signals = [[ControlRule: ControlSignal]](repeating: [:], count: values.count)
    for phase in phases {
      let search = SignalSearch(
        places: phase.places, values: values, limits: limits, rules: rules)
      for signal in search.signals() where phase.limits.value != nil {
        // A peak that two trends share takes the later one's direction.
        for place in signal.places { signals[place][signal.rule] = signal }
      }
    }
    points = values.indices.map { place in
      let found = signals[place].values.sorted { $0.rule < $1.rule }
      return Point(
        value: values[place], limits: limits[place], signals: found,
        variation: Variation(found.first, good: good))
    }
  }

  private static func phase(
    of series: Series, _ places: Range<Int>, baseline: Int?, isScreened: Bool
  ) -> ChartPhase {
    let base = series.part(places.prefix(baseline ?? places.count))
    let known = base.known
    let ranges = MovingRanges(of: base, isScreened: isScreened)
    return ChartPhase(
      places: places, count: known.count, mean: known.mean,
      limits: limits(of: known, ranges), ranges: ranges)
  }

  private static func limits(
    of known: [Double], _ ranges: MovingRanges?
  ) -> Finding<ControlLimits> {
    let needed = ChartPhase.leastValues
    guard known.count >= needed, let mean = known.mean, let ranges else {
      return .unknown(.tooFew(have: known.count, needed: needed))
    }
    // Screening may leave nothing of a series that moved once: its limits would be no limits.
    guard ranges.mean > 0 else { return .unknown(.noVariation) }
    return .found(ControlLimits(mean: mean, ranges: ranges))
  }

  /// Rows of 15 points within 1 sigma of the mean (Nelson's seventh rule).
  ///
  /// Too quiet to be true, or limits that mix two processes: a question about the data, not a signal.
  public var quietStretches: [Range<Int>] {
    phases.flatMap { phase in
      let sides = phase.places.map { place -> ChartSide? in
        guard let value = points[place].value, let limits = points[place].limits else { return nil }
        return limits.isClose(value) ? .above : nil
      }
      return Stretch.all(in: sides).map(\.places).filter { $0.count >= 15 }.map {
        ($0.lowerBound + phase.places.lowerBound)..<($0.upperBound + phase.places.lowerBound)
      }
    }
  }
}
