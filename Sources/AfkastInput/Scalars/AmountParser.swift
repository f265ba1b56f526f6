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
        .badAmount, "an amount begins with a number, and \"\(text.visibleShort)\" does not",
        hint: "as in 1.8 mkr or 300 tkr/year; this version reads no formulas")
    }
    let quantity = try WrittenQuantity.parse(text)
    if quantity.number.digits < 0 {
      throw ScalarProblem(
        .negative,
        "an amount is not negative: a cost that falls is a benefit, and the other way round",
        hint: "leave out the minus, and move the line if it belongs to the other list")
    }
    return try amount(quantity, text)
  }

  private static func amount(
    _ quantity: WrittenQuantity, _ text: String
  ) throws(ScalarProblem) -> WrittenAmount {
    let unit = quantity.unit.unit
    // In 300.000 kr the point was meant for thousands: nobody plans with tenths of an øre.
    if unit == .money || unit == .moneyPerTime, quantity.unit.tens == 0,
      quantity.number.mayBeThousands
    {
      throw finerThanOre(quantity, text)
    }
    switch unit {
    case .money: return .total(try total(quantity, text))
    case .moneyPerTime: return .perTime(try rate(quantity))
    case .number:
      throw ScalarProblem(
        .badUnit, "the amount \(text.visibleShort) has no unit of money",
        hint: "add kr, tkr (thousands) or mkr (millions), as in 300 tkr/year")
    default:
      throw ScalarProblem(
        .badAmount, "\"\(text.visibleShort)\" is neither money nor money per time",
        hint: "as in 1.8 mkr, or 300 tkr/year, where the time is day, week, month or year")
    }
  }

  private static func total(
    _ quantity: WrittenQuantity, _ text: String
  ) throws(ScalarProblem) -> Money {
    let inOre = quantity.number.scaled(byTen: quantity.unit.tens + 2)
    guard inOre <= largest else { throw tooLarge }
    guard let ore = quantity.number.whole(byTen: quantity.unit.tens + 2) else {
      throw finerThanOre(quantity, text)
    }
    return Money(ore: ore)
  }

  private static func rate(_ quantity: WrittenQuantity) throws(ScalarProblem) -> MoneyRate {
    let (ore, divisor) = quantity.unit.quotient(of: quantity.number, times: 12, tens: 2)
    guard ore / divisor <= largest, let rate = MoneyRate(orePerYear: ore, over: divisor) else {
      throw tooLarge
    }
    return rate
  }

  private static func finerThanOre(_ quantity: WrittenQuantity, _ text: String) -> ScalarProblem {
    let thousands = quantity.number.mayBeThousands ? quantity.number.withoutMark : nil
    return ScalarProblem(
      .finerThanOre, "\"\(text.visibleShort)\" is finer than an øre, because . is the decimal mark",
      hint: thousands.map { "write \($0) if you mean thousands" }
        ?? "round it to two decimals of a krone")
  }

  private static var tooLarge: ScalarProblem {
    ScalarProblem(.tooLargeNumber, "the amount is larger than 10 000 billion kroner")
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
