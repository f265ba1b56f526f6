/// What a method found, or why it cannot say.
public enum Finding<Value: Sendable>: Sendable {
  /// The answer.
  case found(Value)
  /// There is none, for a reason.
  case unknown(Obstacle)

  /// The answer, if there is one.
  public var value: Value? {
    switch self {
    case .found(let value): value
    case .unknown: nil
    }
  }

  /// The answer made into another.
  func map<Other>(_ change: (Value) -> Other) -> Finding<Other> {
    switch self {
    case .found(let value): .found(change(value))
    case .unknown(let obstacle): .unknown(obstacle)
    }
  }
}

extension Finding: Equatable where Value: Equatable {}
extension Finding: Hashable where Value: Hashable {}

/// Why a method has no answer.
public enum Obstacle: Sendable, Hashable {
  /// There are fewer values than it needs.
  case tooFew(have: Int, needed: Int)
  /// All values are the same.
  case noVariation
  /// Nothing was counted, so that there is nothing to divide by.
  case noCases
  /// More were counted than there were, or fewer than none.
  case impossibleCounts
  /// Nothing says which values are good.
  case noGoodSide
  /// The values have moved to another level since the limits were made.
  case shifted
  /// A number that has no meaning there: not finite, or a spread that is not above zero.
  case outOfRange
}
