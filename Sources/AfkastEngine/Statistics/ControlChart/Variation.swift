/// Whether a point is noise, and if not, whether it is good.
///
/// The side is the actual one: an improvement may lie below. Trends take it from their direction.
public enum Variation: Sendable, Hashable {
  /// Numbers that swing as before.
  case common
  /// A change for the better.
  case improvement(ChartSide)
  /// A change for the worse.
  case concern(ChartSide)
  /// A change of which nothing says whether it is good.
  case neutral(ChartSide)

  init(_ signal: ControlSignal?, good: GoodSide) {
    guard let side = signal?.side else {
      self = .common
      return
    }
    switch (good, side) {
    case (.neither, _): self = .neutral(side)
    case (.higher, .above), (.lower, .below): self = .improvement(side)
    case (.higher, .below), (.lower, .above): self = .concern(side)
    }
  }
}

/// Whether a target will be met by chance, if nothing changes (Danish: træfsikkerhed).
public enum Assurance: Sendable, Hashable {
  /// The target will be met whatever chance does.
  case passes
  /// The target will be missed whatever chance does.
  case fails
  /// Chance decides.
  case inconsistent

  /// Whether values stay in a range by the limits of the last phase.
  init(range: ClosedRange<Double>, limits: ControlLimits) {
    if range.lowerBound <= limits.lower, limits.upper <= range.upperBound {
      self = .passes
    } else if limits.upper < range.lowerBound || range.upperBound < limits.lower {
      self = .fails
    } else {
      self = .inconsistent
    }
  }

  /// By the limits of the last phase; nil if nothing says what is good.
  init?(target: Double, limits: ControlLimits, good: GoodSide) {
    let side = limits.sideBeyond(target)
    switch (good, side) {
    case (.neither, _): return nil
    case (_, nil): self = .inconsistent
    case (.higher, .above), (.lower, .below): self = .fails
    case (.higher, .below), (.lower, .above): self = .passes
    }
  }
}
