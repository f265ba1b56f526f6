/// An amount that was discounted, divided or estimated, so that it is no whole number of øre.
///
/// Kept apart from ``Money`` so that a computed value is never mistaken for an exact one.
public struct UnroundedMoney: Sendable, Hashable {
  /// The amount in øre, unrounded and finite.
  public let ore: Double

  /// Makes an amount from øre.
  public init(ore: Double) {
    self.ore = ore
  }

  /// The amount in kroner, unrounded.
  public var kroner: Double { ore / 100 }
}
