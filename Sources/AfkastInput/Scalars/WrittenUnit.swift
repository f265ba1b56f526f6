import AfkastModel

/// A unit as it is written: what it counts, and how many base units it stands for.
struct WrittenUnit: Sendable {
  /// In base units: kroner, months of calendar time, minutes of working time, nouns.
  var unit: Unit = .number
  /// One of it is `10^tens × numerator / denominator` of the base unit.
  var tens = 0
  var numerator = 1
  var denominator = 1

  static func * (left: WrittenUnit, right: WrittenUnit) -> WrittenUnit {
    WrittenUnit(
      unit: left.unit * right.unit, tens: left.tens + right.tens,
      numerator: left.numerator * right.numerator,
      denominator: left.denominator * right.denominator)
  }

  static func / (left: WrittenUnit, right: WrittenUnit) -> WrittenUnit {
    left
      * WrittenUnit(
        unit: .number / right.unit, tens: -right.tens, numerator: right.denominator,
        denominator: right.numerator)
  }

  /// A number of these, in base units times a whole factor, divided once so that exact stays exact.
  func inBaseUnits(_ number: DecimalNumber, times factor: Int = 1, tens extra: Int = 0) -> Double {
    let (dividend, divisor) = quotient(of: number, times: factor, tens: extra)
    return dividend / divisor
  }

  /// The same before it is divided, in lowest terms.
  func quotient(
    of number: DecimalNumber, times factor: Int = 1, tens extra: Int = 0
  ) -> (dividend: Double, divisor: Double) {
    var (a, b) = (denominator, numerator * factor)
    while b != 0 { (a, b) = (b, a % b) }
    let dividend = number.scaled(byTen: tens + extra) * Double(numerator * factor / a)
    return (dividend, Double(denominator / a))
  }
}
