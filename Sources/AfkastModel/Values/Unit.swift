/// What a quantity counts: a product of powers of base units, as `kr/year/citizen`.
///
/// Base units are `kr`, calendar time in `month`, working time in `minute`, and any noun
/// (DESIGN.md section 4). Prefixes and multiples, such as `tkr` or `year`, belong to how a quantity
/// is written and are gone here.
public struct Unit: Sendable, Hashable {
  /// A dimension of its own.
  public enum Base: Sendable, Hashable {
    /// Danish kroner.
    case krone
    /// Calendar time, in months.
    case month
    /// Working time, in minutes: not calendar time.
    case minute
    /// Anything else that can be counted: `citizen`, `kWh`.
    case noun(String)
  }

  /// Each base unit with its power; powers are never 0.
  public let powers: [Base: Int]

  /// A pure number.
  public static let number = Unit([:])
  /// Money.
  public static let money = Unit([.krone: 1])
  /// Money per calendar time.
  public static let moneyPerTime = Unit([.krone: 1, .month: -1])
  /// Calendar time.
  public static let time = Unit([.month: 1])

  /// Makes a unit; powers of 0 are left out.
  public init(_ powers: [Base: Int]) {
    self.powers = powers.filter { $0.value != 0 }
  }

  /// The unit of a product.
  public static func * (left: Unit, right: Unit) -> Unit {
    Unit(left.powers.merging(right.powers, uniquingKeysWith: +))
  }

  /// The unit of a quotient.
  public static func / (left: Unit, right: Unit) -> Unit {
    left * Unit(right.powers.mapValues(-))
  }
}
