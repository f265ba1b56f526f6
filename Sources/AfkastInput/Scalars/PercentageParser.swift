import AfkastModel

/// Reads percentages: shares from 0 to 100 %, and yearly rates.
enum PercentageParser {
  static func parseShare(_ text: String) throws(ScalarProblem) -> Share {
    let number = try percent(text)
    guard number.digits >= 0, number.value <= 100 else {
      throw ScalarProblem(
        .badPercentage, "\"\(text.visibleShort)\" is no share: a share is between 0 % and 100 %")
    }
    guard let denominator = denominator(of: number) else {
      throw ScalarProblem(.badPercentage, "a percentage has at most 4 decimals")
    }
    guard let share = Share(number.digits, over: denominator) else {
      throw ScalarProblem(.badPercentage, "a share is between 0 % and 100 %")
    }
    return share
  }

  /// What is added to a cost: `40 %`, or `150 %` where it becomes two and a half times as much.
  static func parseUplift(_ text: String) throws(ScalarProblem) -> Uplift {
    let number = try percent(text)
    guard number.digits >= 0, number.value <= 1_000 else {
      throw ScalarProblem(
        .badPercentage,
        "\"\(text.visibleShort)\" is no uplift: what is added to a cost is between 0 % and 1000 %")
    }
    guard let denominator = denominator(of: number),
      let uplift = Uplift(number.digits, over: denominator)
    else { throw ScalarProblem(.badPercentage, "a percentage has at most 4 decimals") }
    return uplift
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

  /// How many times something: `150 %`, or `1.5`.
  static func parseFactor(_ text: String) throws(ScalarProblem) -> Ratio {
    let quantity = try WrittenQuantity.parse(text)
    guard quantity.unit.unit == .number else { throw notAPercentage(text) }
    let value = quantity.number.scaled(byTen: quantity.unit.tens)
    let isBare = quantity.unit.tens == 0
    guard value >= 0, value <= (isBare ? greatestBareFactor : greatestFactor),
      let factor = Ratio(value)
    else {
      throw ScalarProblem(
        .badPercentage, "a size is between 0 % and 10000 %",
        hint: isBare ? "write \(text.visibleShort) % if you mean that" : nil)
    }
    return factor
  }

  private static let greatestFactor = 100.0
  /// A bare 150 was hardly meant as 15 000 %.
  private static let greatestBareFactor = 10.0

  /// What a percentage with at most 4 decimals divides by; nil with more.
  private static func denominator(of number: DecimalNumber) -> Int64? {
    guard number.exponent >= -4 else { return nil }
    var denominator: Int64 = 100
    for _ in 0..<max(0, -number.exponent) { denominator *= 10 }
    return denominator
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
