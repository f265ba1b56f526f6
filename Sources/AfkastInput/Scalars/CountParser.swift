/// Reads whole numbers of people and of days.
enum CountParser {
  private static let largest = 10_000

  static func parse(_ text: String) throws(ScalarProblem) -> Int {
    try whole(NumberParser.parse(text))
  }

  static func parseDays(_ text: String) throws(ScalarProblem) -> Int {
    let (number, rest) = try NumberParser.parsePrefix(of: text[...])
    guard rest.trimmed == "days" || rest.trimmed == "day" else {
      let isDanish = UnitSpelling(rest.trimmed).respelled == "days"
      throw ScalarProblem(
        .badDuration, "\"\(text.visibleShort)\" is not a number of days", hint: "as in 14 days",
        write: isDanish ? "\(text.dropLast(rest.count)) days" : nil)
    }
    return try whole(number)
  }

  private static func whole(_ number: DecimalNumber) throws(ScalarProblem) -> Int {
    guard number.exponent == 0, let count = number.whole(byTen: 0),
      (0...Int64(largest)).contains(count)
    else {
      throw ScalarProblem(.badNumber, "this is a whole number from 0 to \(largest)")
    }
    return Int(count)
  }
}
