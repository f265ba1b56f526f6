/// How likely something is, 0 to 1.
public struct Probability: Sendable, Hashable {
  /// The number, 0 to 1.
  public let value: Double

  /// Makes a probability; nil outside 0 to 1.
  public init?(_ value: Double) {
    guard (0...1).contains(value) else { return nil }
    self.value = value
  }

  /// Takes a sum that rounding may have pushed out of 0 to 1; what is no number is certain, so that a
  /// test never becomes significant by mistake.
  init(clamping value: Double) {
    self.value = value.isNaN ? 1 : min(max(value, 0), 1)
  }

  /// That it does not happen.
  public var complement: Probability { Probability(clamping: 1 - value) }
}

extension Probability: Comparable {
  /// Orders by likelihood.
  public static func < (left: Probability, right: Probability) -> Bool { left.value < right.value }
}
