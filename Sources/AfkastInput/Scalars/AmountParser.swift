import AfkastModel

/// A certain amount of money, as a line has it.
enum WrittenAmount: Sendable {
  case total(Money)
  case perTime(MoneyRate)
}

/// Reads money, with or without time: `1.8 mkr`, `300 tkr/year`.
enum AmountParser {
  /// Ten thousand billion kroner, in øre: far above any municipality, far below what overflows.
  private static let largest = 1e15

  static func parse(_ text: String) throws(ScalarProblem) -> WrittenAmount {
    guard let first = text.unicodeScalars.first, !first.properties.isAlphabetic else {
      throw ScalarProblem(
        .badAmount, "an amount is a number and a unit, and \"\(text.visibleShort)\" is neither",
        hint: "as in 1.8 mkr or 300 tkr/year; formulas come with a later version")
    }
    let quantity = try WrittenQuantity.parse(text)
    if quantity.number.digits < 0 {
      throw ScalarProblem(
        .negative, "an amount is not negative: what comes back is a benefit",
        hint: "move it to benefits, or to costs")
    }
    switch quantity.unit.unit {
    case .money: return .total(try total(quantity, text))
    case .moneyPerTime: return .perTime(try rate(quantity))
    case .number:
      throw ScalarProblem(.badUnit, "the amount has no unit", hint: "write \(text) kr or tkr or mkr")
    default:
      throw ScalarProblem(
        .badAmount, "\"\(text.visibleShort)\" is neither money nor money per time",
        hint: "as in 1.8 mkr or 300 tkr/year")
    }
  }

  private static func total(
    _ quantity: WrittenQuantity, _ text: String
  ) throws(ScalarProblem) -> Money {
    let inOre = quantity.number.scaled(byTen: quantity.unit.tens + 2)
    guard inOre <= largest else { throw tooLarge }
    guard let ore = quantity.number.whole(byTen: quantity.unit.tens + 2) else {
      let thousands = quantity.number.mayBeThousands ? quantity.number.withoutMark : nil
      throw ScalarProblem(
        .finerThanOre, "\"\(text.visibleShort)\" is finer than an øre",
        hint: thousands.map { "the decimal mark is . ; a thousand is written \($0)" })
    }
    return Money(ore: ore)
  }

  private static func rate(_ quantity: WrittenQuantity) throws(ScalarProblem) -> MoneyRate {
    let orePerYear = quantity.unit.inBaseUnits(quantity.number, times: 12, tens: 2)
    guard orePerYear <= largest, let rate = MoneyRate(orePerYear: orePerYear) else {
      throw tooLarge
    }
    return rate
  }

  private static var tooLarge: ScalarProblem {
    ScalarProblem(.tooLargeNumber, "the amount is larger than 10 000 billion kroner")
  }
}

extension DecimalNumber {
  /// Whether a Dane may have meant thousands: one to three digits, a point, three digits.
  var mayBeThousands: Bool { exponent == -3 && (1_000...999_999).contains(digits) }

  /// The number as it would be written if the point was a thousands mark.
  var withoutMark: String {
    let last = String(digits % 1_000)
    return "\(digits / 1_000)_" + String(repeating: "0", count: 3 - last.count) + last
  }
}

extension AmountParser {
  /// Money per time, where money alone would make no sense.
  static func parseRate(_ text: String) throws(ScalarProblem) -> MoneyRate {
    guard case .perTime(let rate) = try parse(text) else {
      throw ScalarProblem(.badUnit, "this is money per time", hint: "as in 300 tkr/year")
    }
    return rate
  }
}
