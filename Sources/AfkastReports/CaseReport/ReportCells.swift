import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Cells of a report's tables: numbers with the words that people read for them.
struct ReportCells {
  let language: Language
  private let numbers: NumberText

  init(_ language: Language) {
    self.language = language
    numbers = NumberText(language)
  }

  /// Kroner in thousands; empty for none.
  func thousands(_ money: Money?) -> DataCell { thousands(kroner: money?.kroner) }

  /// Kroner in thousands; empty for none.
  func thousands(kroner: Double?) -> DataCell {
    kroner.map { .number($0, .thousands, shown: numbers.thousands($0)) } ?? .empty
  }

  /// The same with the sign turned, as where income is negative.
  func turned(_ money: Money?) -> DataCell {
    // Minus nothing is nothing.
    thousands(kroner: money.map { $0 == .zero ? 0 : -$0.kroner })
  }

  /// A change, with its sign.
  func signed(_ money: Money) -> DataCell {
    let shown = (money > .zero ? "+" : "") + numbers.thousands(money.kroner)
    return .number(money.kroner, .thousands, shown: shown)
  }

  /// Kroner to the øre.
  func exact(_ money: Money) -> DataCell {
    .number(money.kroner, .kroner, shown: numbers.decimal(money.kroner, decimals: 2))
  }

  func percent(_ ratio: Ratio?, decimals: Int = 0) -> DataCell {
    ratio.map {
      .number($0.value, .percent(decimals), shown: numbers.percent($0.value, decimals: decimals))
    } ?? .empty
  }

  func month(_ month: Month?) -> DataCell {
    month.map { .date(year: $0.year.number, month: $0.number, day: 1, .month, shown: words($0)) }
      ?? .empty
  }

  func day(_ day: Day?) -> DataCell {
    day.map {
      .date(
        year: $0.month.year.number, month: $0.month.number, day: $0.number, .day,
        shown: words($0))
    } ?? .empty
  }

  func count(_ count: Int) -> DataCell {
    .number(Double(count), .integer, shown: numbers.decimal(Double(count), decimals: 0))
  }

  /// A number with the digits that say something.
  func number(_ value: Double?) -> DataCell {
    value.map { .number($0, .decimal(2), shown: numbers.brief($0)) } ?? .empty
  }

  /// `november 2028`.
  func words(_ month: Month) -> String { MonthText(language).long(month) }

  /// `11. december 2028`.
  func words(_ day: Day) -> String {
    switch language {
    case .danish: "\(day.number). \(words(day.month))"
    case .english: "\(day.number) \(words(day.month))"
    }
  }
}
