import AfkastModel

/// Reads percentages: shares from 0 to 100 %, and yearly rates.
enum PercentageParser {
  static func parseShare(_ text: String) throws(ScalarProblem) -> Share {
    let number = try percent(text)
    guard number.digits >= 0, number.value <= 100 else {
      throw ScalarProblem(
        .badPercentage, "\"\(text.visibleShort)\" is no share: a share is between 0 % and 100 %")
    }
    var denominator: Int64 = 100
    guard number.exponent >= -4 else {
      throw ScalarProblem(.badPercentage, "a percentage has at most 4 decimals")
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
    if quantity.unit.tens == 0, value >= leastDoubtful {
      throw ScalarProblem(
        .badPercentage,
        "a yearly rate of \(text.visibleShort) without % is a hundred times as much",
        hint: "write \(text.visibleShort) % if you mean that", write: value >= 1 ? "\(text) %" : nil
      )
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

  /// A bare `0.035` is a rate as spreadsheets have it; a bare `0.5` was hardly meant as 50 %.
  private static let leastDoubtful = 0.2

  private static func notAPercentage(_ text: String) -> ScalarProblem {
    let bare = try? NumberParser.parse(text)
    let hint =
      bare.map { $0.value > 0 && $0.value <= 1 ? "as in 50 %, which is 0.5" : "write \(text) %" }
    return ScalarProblem(
      .badPercentage, "\"\(text.visibleShort)\" is not a percentage", hint: hint ?? "as in 50 %")
  }
}
