import AfkastModel

/// Reads a length of time: `18 months`, `5 years`.
enum DurationParser {
  /// The longest length that is read, in months: a hundred years, as the longest horizon.
  private static let longest = BusinessCase.longestHorizon

  static func parse(_ text: String) throws(ScalarProblem) -> Months {
    try parse(text, upTo: longest, .badDuration)
  }

  /// A length of at most so many months; a longer one is the mistake with the given id.
  static func parse(
    _ text: String, upTo longest: Int, _ tooLong: MistakeID
  ) throws(ScalarProblem) -> Months {
    let quantity = try WrittenQuantity.parse(text)
    guard quantity.unit.unit == .time else {
      throw ScalarProblem(
        .badDuration, "\"\(text.visibleShort)\" is not a length of time",
        hint: "as in 18 months or 5 years")
    }
    guard let months = Months(quantity.unit.inBaseUnits(quantity.number)) else {
      throw ScalarProblem(
        .badDuration, "a length of time is not negative",
        hint: "leave out the minus")
    }
    guard months.count <= Double(longest) else {
      throw ScalarProblem(
        tooLong, "no case lasts more than \(longest / 12) years", hint: "most last 5 to 30 years")
    }
    return months
  }

  static func parseWhole(_ text: String) throws(ScalarProblem) -> WholeMonths {
    guard let whole = try parse(text).whole.flatMap(WholeMonths.init) else {
      throw ScalarProblem(
        .badDuration, "this must be a whole number of months", hint: "as in 6 months")
    }
    return whole
  }

  /// A length of at least a month, as a phase-in has.
  static func parseAtLeastOneMonth(_ text: String) throws(ScalarProblem) -> Months {
    let months = try parse(text)
    guard months.count >= 1 else {
      throw ScalarProblem(
        .badDuration, "the shortest length here is 1 month", hint: "leave it out for no ramp at all"
      )
    }
    return months
  }

  /// A length of more than nothing, as a half-life is.
  static func parsePositive(_ text: String) throws(ScalarProblem) -> Months {
    let months = try parse(text)
    guard months != .zero else {
      throw ScalarProblem(.badDuration, "this must be more than 0 months", hint: "as in 36 months")
    }
    return months
  }
}
