import AfkastDiagnostics
import AfkastModel

/// Reads `start` and `horizon`: a length, or a last month.
struct HorizonDecoder {
  private enum Written {
    case length(WholeMonths)
    case last(Month)
  }

  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// The months of the case; nil after a mistake.
  func decode() -> MonthSpan? {
    let start = fields.requiredValue("start", MonthParser.parse)
    guard let written = fields.requiredValue("horizon", parse), let start else { return nil }
    let last =
      switch written {
      case .length(let length): start.advanced(by: length.count - 1)
      case .last(let month): month
      }
    guard let span = MonthSpan(start, through: last) else {
      report(
        "the case must last at least a month", hint: "as in 5 years, or a month after \(start)")
      return nil
    }
    guard span.count <= BusinessCase.longestHorizon else {
      report("no case lasts more than 100 years", hint: "most last 5 to 30 years")
      return nil
    }
    guard Year(last.year.number) != nil else {
      report("no case lasts beyond the year \(Year.supported.upperBound)", hint: nil)
      return nil
    }
    return span
  }

  private func parse(_ text: String) throws(ScalarProblem) -> Written {
    if text.contains("-"), !text.contains(where: \.isLetter) {
      return .last(try MonthParser.parse(text))
    }
    if text.count == 4, (try? MonthParser.parseYear(text)) != nil {
      throw ScalarProblem(
        .badHorizon, "\(text) is a year, and a horizon is a length or a last month",
        write: text + "-12")
    }
    let months = try DurationParser.parse(text, upTo: BusinessCase.longestHorizon, .badHorizon)
    guard let whole = months.whole.flatMap(WholeMonths.init) else {
      throw ScalarProblem(.badHorizon, "a horizon is a whole number of months")
    }
    return .length(whole)
  }

  private func report(_ message: String, hint: String?) {
    fields.mistakes.add(.badHorizon, at: fields.valueRange("horizon"), message, hint: hint)
  }
}
