extension Period {
  /// The months that a value of the period is of, for everything that is reckoned by months.
  ///
  /// A period shorter than a month belongs to one month, that of its middle day: of a week its Thursday, as
  /// ISO 8601 gives weeks to years, and of a fortnight the Sunday between its weeks. A longer one is of
  /// every month that it covers.
  public var referenceMonths: MonthSpan {
    switch self {
    case .day(let day): MonthSpan(day.month)
    case .week(let week): MonthSpan(week.monday.advanced(by: 3).month)
    case .fortnight(let week): MonthSpan(week.sunday.month)
    case .month(let month): MonthSpan(month)
    case .quarter(let quarter): quarter.months
    case .halfYear(let half): half.months
    case .year(let year): year.months
    }
  }
}
