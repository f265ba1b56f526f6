import AfkastModel

/// Reads percentages: shares from 0 to 100 %, and yearly rates.
enum PercentageParser {
  static func parseShare(_ text: String) throws(ScalarProblem) -> Share {
    let number = try percent(text)
    guard number.digits >= 0, number.value <= 100 else {
      throw ScalarProblem(.badPercentage, "a share is between 0 % and 100 %")
    }
    var denominator: Int64 = 100
    guard number.exponent >= -7 else {
      throw ScalarProblem(.badPercentage, "a share has at most 7 decimals")
    }
    for _ in 0..<(-number.exponent) { denominator *= 10 }
    guard let share = Share(number.digits, over: denominator) else {
      throw ScalarProblem(.badPercentage, "a share is between 0 % and 100 %")
    }
    return share
  }

  /// A discount rate: `3.5 %`, or `0.035` as spreadsheets have it.
  static func parseRate(_ text: String) throws(ScalarProblem) -> YearlyRate {
    let quantity = try WrittenQuantity.parse(text)
    guard quantity.unit.unit == .number else { throw notAPercentage(text) }
    let value = quantity.number.scaled(byTen: quantity.unit.tens)
    if quantity.unit.tens == 0, value >= 1 {
      throw ScalarProblem(
        .badPercentage, "a rate of \(text) would be \(text)00 % a year", write: "\(text) %")
    }
    guard value >= 0, value <= 1, let rate = YearlyRate(value) else {
      throw ScalarProblem(.badPercentage, "a yearly rate is between 0 % and 100 %")
    }
    return rate
  }

  private static func percent(_ text: String) throws(ScalarProblem) -> DecimalNumber {
    let quantity = try WrittenQuantity.parse(text)
    guard quantity.unit.unit == .number, quantity.unit.tens == -2 else {
      throw notAPercentage(text)
    }
    return quantity.number
  }

  private static func notAPercentage(_ text: String) -> ScalarProblem {
    ScalarProblem(
      .badPercentage, "\"\(text.visibleShort)\" is not a percentage", hint: "as in 50 %")
  }
}
