import AfkastDocuments
import AfkastEngine
import AfkastModel

/// How an outcome is spread: percentiles, and year by year.
struct SpreadTables {
  private let outcome: SimulatedOutcome
  private let language: Language
  private let numbers: NumberText

  init(_ outcome: SimulatedOutcome, _ language: Language) {
    self.outcome = outcome
    self.language = language
    numbers = NumberText(language)
  }

  /// Percentiles of net present value, with their errors, and of payback.
  var percentiles: String {
    let columns =
      [TextTable.Column(say(.spreadHeading), .left)]
      + Percentile.allCases.map { TextTable.Column($0.heading) }
    let values = Percentile.allCases.map { outcome.netPresentValue[$0] }
    let rows = [
      [say(.netPresentValue)] + values.map { $0.map { thousands($0.money) } ?? "" },
      [say(.error)] + values.map { $0.map { error($0.standardError) } ?? "" },
      [say(.backAfter)]
        + Percentile.allCases.map { percentile in
          outcome.paybackMonths[percentile].map { String($0.count) } ?? say(.notBack)
        },
    ]
    return TextTable(columns, rows: rows).text
  }

  /// The probability of being back by the end of each calendar year, and the cumulative net then.
  var years: String {
    let probabilities = ProbabilityText(language)
    let columns =
      [
        TextTable.Column(say(.yearEndHeading), .left), .init(say(.backHeading)), .init("", .left),
      ] + Percentile.allCases.map { .init($0.heading) }
    let rows = outcome.byYear.map { year, estimate in
      [
        String(year.number), probabilities.text(of: estimate),
        probabilities.bar(of: estimate, width: 10),
      ] + fan(atEndOf: year)
    }
    return TextTable(columns, rows: rows).text
  }

  private func fan(atEndOf year: Year) -> [String] {
    let index = min(
      outcome.horizon.first.distance(to: year.months.last), outcome.horizon.count - 1)
    guard outcome.fan.indices.contains(index) else { return [] }
    return Percentile.allCases.map { outcome.fan[index][$0].map(thousands) ?? "" }
  }

  private func thousands(_ money: UnroundedMoney) -> String { numbers.thousands(money.kroner) }

  /// An error in thousands, rounded up: at most a digit after the mark, and never nothing for a little.
  private func error(_ money: UnroundedMoney) -> String {
    let hundreds = money.kroner / 100
    return "± "
      + (hundreds > 100
        ? numbers.decimal((hundreds / 10).rounded(.up), decimals: 0)
        : numbers.decimal(hundreds.rounded(.up) / 10, decimals: 1))
  }

  private func say(_ message: SimulationMessage) -> String { message.text(in: language) }
}

extension Percentile {
  /// `P10`.
  var heading: String { "P\(rawValue)" }
  /// `p10`.
  var key: String { "p\(rawValue)" }
}
