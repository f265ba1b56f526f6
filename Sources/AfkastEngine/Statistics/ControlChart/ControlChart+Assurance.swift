/// What limits promise of values to come.
extension ControlChart {
  /// A shift is news for as many points as make one.
  private static let recent = 8

  private var lastLimits: Finding<ControlLimits> {
    phases.last?.limits ?? .unknown(.tooFew(have: 0, needed: ChartPhase.leastValues))
  }

  /// What the last known point says; why not, if its phase has no limits.
  public var variation: Finding<Variation> {
    let last = points.last { $0.value != nil }
    return lastLimits.map { _ in last?.variation ?? .common }
  }

  /// Whether a target will be met by chance, by the limits of the last phase.
  public func assurance(target: Double) -> Finding<Assurance> {
    switch lastLimits {
    case .unknown(let obstacle): return .unknown(obstacle)
    case .found(let limits):
      guard let found = Assurance(target: target, limits: limits, good: good) else {
        return .unknown(.noGoodSide)
      }
      return .found(found)
    }
  }

  /// Whether values stay in a range by chance, by the limits of the last phase.
  public func assurance(within range: ClosedRange<Double>) -> Finding<Assurance> {
    lastLimits.map { Assurance(range: range, limits: $0) }
  }

  /// Whether one of the last 8 values of the last phase lies in a run on one side of its mean: the limits
  /// are then of a level that may be gone.
  public var hasShifted: Bool {
    guard let phase = phases.last else { return false }
    return points[phase.places].filter { $0.value != nil }.suffix(Self.recent).contains { point in
      point.signals.contains { $0.rule == .shift }
    }
  }
}
