/// A sum that does not fit in 64 bits of øre, about 92 million billion kroner.
public struct MoneyOverflow: Error, Sendable, Hashable {
  /// Makes the error.
  public init() {}
}
