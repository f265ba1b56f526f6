public import AfkastModel

/// What of a simulation's drivers is more than chance and crumbs, so that it is told.
extension Simulation {
  /// The least part of the variance of the net present value, as a fraction, that is told: no common
  /// fraction is near what is below it.
  private static let leastShare = 1.0 / 12
  /// More drivers than anybody acts on.
  private static let mostTold = 5
  /// Draws from which shares can be told apart.
  private static let fewestDraws = 4_096
  /// Shares of independent assumptions add up to one at the most, but for chance.
  private static let mostInAll = 1.1

  /// The drivers that are told, those that do most first; nil where the draws are too few to tell any.
  public var toldDrivers: [Driver]? {
    let shares = drivers.map(\.share)
    let isChance =
      !areCorrelated && settings.draws.count < Self.fewestDraws
      && shares.reduce(0, +) > Self.mostInAll
    guard !isChance else { return nil }
    return Array(drivers.filter { $0.share >= Self.leastShare }.prefix(Self.mostTold))
  }

  /// Whether some assumptions go together, so that their shares overlap.
  public var areCorrelated: Bool { !simulated.businessCase.correlations.isEmpty }

  /// Whether it is worth telling what knowing is worth: an amount below a thousandth of the spread, or
  /// below a krone, nobody would measure for, and no simulation can tell from nothing.
  public func isWorthTelling(_ worth: UnroundedMoney) -> Bool {
    worth.kroner >= max(1, outcome.deviation.kroner / 1_000)
  }
}

extension Driver {
  /// The part of the variance of the net present value that it explains alone; 0 where there is none.
  fileprivate var share: Double { ofNetPresentValue?.firstOrder.value ?? 0 }
}
