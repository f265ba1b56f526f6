package import AfkastModel

/// Periods as people read them; months, days and years are alike in both languages.
///
/// For screens only. JSON, CSV and commands keep `2027-Q1`.
package struct PeriodText: Sendable {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// `1. kvartal 2027` of `2027-Q1`.
  package func text(_ period: Period) -> String {
    guard language == .danish else { return period.description }
    return switch period {
    case .day, .month, .year: period.description
    case .week(let week): "uge \(week.number) \(week.year)"
    case .fortnight(let week): "uge \(week.number)-\(week.next.number) \(week.year)"
    case .quarter(let quarter): "\(quarter.number). kvartal \(quarter.year.number)"
    case .halfYear(let half): "\(half.number). halvår \(half.year.number)"
    }
  }

  /// From the first to the last, or the one.
  package func text(from first: Period, through last: Period) -> String {
    first == last
      ? text(first) : DueMessage.through(text(first), text(last)).text(in: language)
  }

  /// At most three of them, and how many more.
  package func text(_ periods: [Period]) -> String {
    let shown = periods.prefix(3).map { text($0) }.joined(separator: ", ")
    return periods.count > 3 ? "\(shown) (+ \(periods.count - 3))" : shown
  }
}
