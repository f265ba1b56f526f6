import AfkastModel

/// Reads `2027-03`, and runs of months `2027-01..2028-12`.
enum MonthParser {
  static func parse(_ text: String) throws(ScalarProblem) -> Month {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, (1...2).contains(parts[1].count),
      let year = wholeNumber(parts[0]), let number = wholeNumber(parts[1])
    else { throw notAMonth(text) }
    guard Year(year) != nil else {
      throw ScalarProblem(
        .badMonth,
        "the year \(year) is not between \(Year.supported.lowerBound) and "
          + "\(Year.supported.upperBound)")
    }
    guard let month = Month(year: year, month: number) else {
      throw ScalarProblem(.badMonth, "there is no month \(number)", hint: "01 to 12")
    }
    guard parts[1].count == 2 else { throw notAMonth(text, write: month.description) }
    return month
  }

  static func parseSpan(_ text: String) throws(ScalarProblem) -> MonthSpan {
    guard let (low, high) = text.range else {
      throw ScalarProblem(
        .badSpan, "a run of months has a first and a last month",
        hint: "as in 2027-01..2028-12")
    }
    guard let span = MonthSpan(try parse(low), through: try parse(high)) else {
      throw ScalarProblem(.monthsReversed, "the last month is before the first", hint: "swap them")
    }
    return span
  }

  static func parseYear(_ text: String) throws(ScalarProblem) -> Year {
    guard text.count == 4, let number = wholeNumber(text[...]), let year = Year(number) else {
      throw ScalarProblem(
        .badYear,
        "\"\(text.visibleShort)\" is not a year between \(Year.supported.lowerBound) "
          + "and \(Year.supported.upperBound)", hint: "a year has four digits, as in 2027")
    }
    return year
  }

  private static func notAMonth(_ text: String, write month: String? = nil) -> ScalarProblem {
    let meant = month ?? respelled(text)
    return ScalarProblem(
      .badMonth, "\"\(text.visibleShort)\" is not a month",
      hint: meant == nil ? "as in 2027-03" : nil,
      write: meant)
  }

  /// What `03-2027`, `2027/3` and `2027-03-15` mean.
  private static func respelled(_ text: String) -> String? {
    let words = text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
    let parts = words.compactMap(wholeNumber)
    guard parts.count == words.count, parts.count == 2 || parts.count == 3 else { return nil }
    let yearFirst = parts[0] > 31
    let year = yearFirst ? parts[0] : parts[parts.count - 1]
    return Month(year: year, month: yearFirst ? parts[1] : parts[parts.count - 2])?.description
  }

  private static func wholeNumber(_ text: Substring) -> Int? {
    text.allSatisfy { "0123456789".contains($0) } ? Int(text) : nil
  }
}

extension String {
  /// The two ends of `low..high`.
  var range: (low: String, high: String)? {
    let parts = split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return (parts[0].trimmed, parts[1].trimmed)
  }
}
