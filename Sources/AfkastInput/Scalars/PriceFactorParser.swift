import AfkastModel

/// Reads the numbers of price indices: levels, and changes from the year before.
enum PriceFactorParser {
  private static let mostDecimals = 6

  /// An index level: `103.1`.
  static func parseLevel(_ text: String) throws(ScalarProblem) -> PriceFactor {
    if text.contains("%") {
      throw ScalarProblem(
        .badNumber, "\"\(text.visibleShort)\" is a percentage, and a level is a number",
        hint: "write changes instead of levels if these are changes from the year before")
    }
    let number = try NumberParser.parse(text)
    guard number.digits > 0 else {
      throw ScalarProblem(
        .badNumber, "the level of a price index is above 0", hint: "as in 2025: 100")
    }
    return try factor(number.digits, decimals: -number.exponent, most: mostDecimals)
  }

  /// A change from the year before: `3.1 %`, or `-0.4 %`.
  static func parseChange(_ text: String) throws(ScalarProblem) -> PriceFactor {
    let quantity = try WrittenQuantity.parse(text)
    guard quantity.unit.unit == .number, quantity.unit.tens == -2 else {
      throw ScalarProblem(
        .badPercentage, "\"\(text.visibleShort)\" is not a change in percent",
        hint: "as in 2026: 3.1 %; write levels instead of changes if these are index levels")
    }
    let number = quantity.number
    guard number.value > -100, number.value < 100 else {
      throw ScalarProblem(
        .badPercentage, "prices do not change by \(text.visibleShort) in a year",
        hint: "write levels instead of changes if these are index levels")
    }
    // 100 % of the year before and the change, both as whole numbers of the change's last decimal.
    let before = DecimalNumber(digits: 100, exponent: 0).whole(byTen: -number.exponent)
    return try factor(
      (before ?? 0) + number.digits, decimals: 2 - number.exponent, most: mostDecimals + 2)
  }

  private static func factor(
    _ digits: Int64, decimals: Int, most: Int
  ) throws(ScalarProblem) -> PriceFactor {
    let below = DecimalNumber(digits: 1, exponent: 0).whole(byTen: decimals)
    guard decimals <= most, digits < 1_000_000_000_000, let below,
      let factor = PriceFactor(digits, over: below)
    else {
      throw ScalarProblem(
        .badNumber, "a price index has at most \(mostDecimals) decimals and 12 digits")
    }
    return factor
  }
}
