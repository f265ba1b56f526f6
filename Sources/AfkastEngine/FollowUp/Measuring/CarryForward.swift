import AfkastModel

/// How long a measured value stands for what comes after its period (DESIGN.md section 6).
struct CarryForward {
  /// How often the KPI is measured.
  let cadence: Cadence
  /// Days after a measurement is due before it is overdue.
  let graceDays: Int

  /// The last month that a value of a period stands for: the one that holds the next due date plus grace,
  /// and never before the period's own end.
  func lastMonth(of period: Period) -> Month {
    let next = cadence.period(after: period.lastDay)
    return max(period.lastDay.month, next.lastDay.advanced(by: graceDays).month)
  }
}

extension Cadence {
  /// The first period of the cadence that begins after a day, or the part of the calendar that holds the
  /// day after it.
  fileprivate func period(after day: Day) -> Period {
    let next = day.advanced(by: 1)
    let (year, month) = (next.month.year, next.month)
    switch self {
    case .fortnight: return .fortnight(Week(of: next))
    case .month: return .month(month)
    case .quarter:
      return Quarter((month.number + 2) / 3, of: year).map(Period.quarter) ?? .month(month)
    case .halfYear:
      return HalfYear((month.number + 5) / 6, of: year).map(Period.halfYear) ?? .month(month)
    case .year: return .year(year)
    }
  }
}

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
