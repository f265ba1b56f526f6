/// What the points of a chart of counts are.
public enum CountKind: Sendable, Hashable {
  /// Shares of people or cases: a p chart.
  case share
  /// Events over people or time: a u chart.
  case rate

  var possible: ClosedRange<Double> { self == .share ? 0...1 : 0...Double.infinity }

  /// The variance of one case.
  func variance(_ mean: Double) -> Double { self == .share ? mean * (1 - mean) : mean }
}

/// How the spread of counts is taken.
public enum CountSpread: Sendable, Hashable {
  /// As chance alone would make it (p and u charts); too narrow for large denominators.
  case chance
  /// Widened by how much the points really vary (Laney's p′ and u′ charts).
  case observed(isScreened: Bool)
}

extension ControlChart {
  /// A chart of counts: `p̄ ± 3√(p̄(1 − p̄)/n)` or `ū ± 3√(ū/n)`, times σz for Laney's (kpi.md, section 1).
  ///
  /// A missing count, or a share above 1, leaves a gap. With our over-dispersed register (n of 4,000 to
  /// 9,000) a p chart flags 11 of 24 points, Laney's none. Values and limits are rates times `scale`: 100
  /// for per cent.
  public init(
    ofCounts counts: [Count?], kind: CountKind, spread: CountSpread,
    phases starts: [PhaseStart] = [.whole], good: GoodSide, rules: ChartRules = ChartRules(),
    times scale: Double = 1
  ) {
    let usable = counts.map { count in count.flatMap { kind == .rate || $0.isShare ? $0 : nil } }
    var limits = [ControlLimits?](repeating: nil, count: counts.count)
    let phases = PhaseStart.ranges(starts, count: counts.count).map { places, baseline in
      let base = usable[places.prefix(baseline ?? places.count)]
      let found = CountLimits(Array(base), kind: kind, spread: spread, scale: scale)
      for place in places { limits[place] = usable[place].flatMap { found.limits(for: $0) } }
      return found.phase(places, last: limits[places].compactMap(\.self).last)
    }
    self.init(
      usable.map { $0.map { $0.rate * scale } }, limits: limits, phases: phases, good: good,
      rules: rules)
  }
}

/// The limits of counts in one phase.
struct CountLimits {
  let kind: CountKind
  let scale: Double
  let count: Int
  let mean: Double?
  /// How much wider the points spread than by chance; 1 for p and u charts.
  let sigmaZ: Double

  init(_ base: [Count?], kind: CountKind, spread: CountSpread, scale: Double = 1) {
    let known = base.compactMap(\.self)
    let exposure = known.reduce(0) { $0 + $1.exposure }
    self.kind = kind
    self.scale = scale
    count = known.count
    mean = exposure > 0 ? known.reduce(0) { $0 + $1.happened } / exposure : nil
    switch (spread, mean) {
    case (.observed(let isScreened), .some(let mean)) where kind.variance(mean) > 0:
      let scores = base.map { count in
        count.map { ($0.rate - mean) / (kind.variance(mean) / $0.exposure).squareRoot() }
      }
      sigmaZ = MovingRanges(of: Series(scores), isScreened: isScreened)?.sigma ?? 0
    default: sigmaZ = 1
    }
  }

  func limits(for point: Count) -> ControlLimits? {
    guard let mean, obstacle == nil else { return nil }
    let sigma = (kind.variance(mean) / point.exposure).squareRoot() * sigmaZ
    let possible = kind.possible
    return ControlLimits(
      mean: mean * scale, reach: 3 * sigma * scale,
      possible: (possible.lowerBound * scale)...(possible.upperBound * scale))
  }

  /// Why there are no limits.
  private var obstacle: Obstacle? {
    guard let mean, count >= ChartPhase.leastValues else {
      return count == 0 ? .noCases : .tooFew(have: count, needed: ChartPhase.leastValues)
    }
    return kind.variance(mean) > 0 && sigmaZ > 0 ? nil : .noVariation
  }

  func phase(_ places: Range<Int>, last: ControlLimits?) -> ChartPhase {
    let limits: Finding<ControlLimits> =
      obstacle.map { .unknown($0) } ?? last.map { .found($0) } ?? .unknown(.noCases)
    return ChartPhase(
      places: places, count: count, mean: mean.map { $0 * scale }, limits: limits, ranges: nil)
  }
}
