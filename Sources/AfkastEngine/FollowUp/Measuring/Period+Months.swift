import AfkastModel

extension Period {
  /// How often something is measured that is measured by such periods.
  var cadence: Cadence {
    switch self {
    case .day, .week, .fortnight: .fortnight
    case .month: .month
    case .quarter: .quarter
    case .halfYear: .halfYear
    case .year: .year
    }
  }

  /// The months that a value of it is of: all that a long one covers, and the one that holds the last day
  /// of a short one.
  var months: MonthSpan {
    switch self {
    case .day, .week, .fortnight: MonthSpan(lastDay.month)
    default: MonthSpan(firstDay.month, through: lastDay.month) ?? MonthSpan(lastDay.month)
    }
  }
}
