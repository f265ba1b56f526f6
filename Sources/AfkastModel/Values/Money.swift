/// An exact amount of money in whole øre, without VAT.
///
/// Nothing here can lose an øre: arithmetic either gives the exact answer or throws
/// ``MoneyOverflow``. The sign has no meaning of its own; costs and benefits are both positive.
public struct Money: Sendable, Hashable {
  /// The amount in øre; 100 øre are 1 krone.
  public let ore: Int64

  /// No money.
  public static let zero = Money(ore: 0)

  /// Makes an amount of whole øre.
  public init(ore: Int64) {
    self.ore = ore
  }

  /// Rounds an unrounded amount of øre half away from zero; nil if it is not finite or too large.
  ///
  /// Half away from zero is the convention of DESIGN.md section 5.
  public init?(roundingOre value: Double) {
    guard let ore = Int64(exactly: value.rounded(.toNearestOrAwayFromZero)) else { return nil }
    self.init(ore: ore)
  }

  /// The amount in kroner, for people and JSON; exact up to 2^53 øre.
  public var kroner: Double { Double(ore) / 100 }

  /// The sum, or ``MoneyOverflow``.
  public static func + (left: Money, right: Money) throws(MoneyOverflow) -> Money {
    let (sum, overflow) = left.ore.addingReportingOverflow(right.ore)
    if overflow { throw MoneyOverflow() }
    return Money(ore: sum)
  }

  /// The difference, or ``MoneyOverflow``.
  public static func - (left: Money, right: Money) throws(MoneyOverflow) -> Money {
    let (difference, overflow) = left.ore.subtractingReportingOverflow(right.ore)
    if overflow { throw MoneyOverflow() }
    return Money(ore: difference)
  }
}

extension Money: Comparable {
  /// Orders by amount.
  public static func < (left: Money, right: Money) -> Bool { left.ore < right.ore }
}
