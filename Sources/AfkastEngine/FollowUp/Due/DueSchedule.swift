public import AfkastModel

/// When something is due again and again: its periods, and the days of each.
public struct DueSchedule: Sendable {
  /// One time that something is due.
  public struct Occurrence: Sendable, Hashable {
    /// What it is about: the period that is measured, or the month or fortnight of a follow-up.
    public let period: Period
    /// The working day by which it is to be done.
    public let dueDay: Day
    /// The last working day before it is overdue: the due day and the grace.
    public let latestDay: Day
  }

  /// How often.
  public let every: Cadence
  /// What the due day is reckoned from.
  private let kind: Kind
  /// Months in which a period that is asked for ends; in order, without overlap.
  private let asked: [MonthSpan]
  private let anchor: Week
  private let graceDays: Int

  private enum Kind {
    /// A period is measured when it has ended.
    case measurement
    /// A meeting is held before its month or fortnight has ended.
    case followUp
  }

  /// When a KPI is measured: every calendar period that ends within the baseline's months, or from the
  /// start of the case to the end of its follow-up; nil for a KPI without a cadence.
  public init?(of kpi: KPI, in businessCase: BusinessCase, graceDays: Int) {
    guard let every = kpi.every else { return nil }
    self.every = every
    kind = .measurement
    let start = businessCase.horizon.first
    let last = businessCase.followUp?.until ?? businessCase.horizon.last
    var before: MonthSpan?
    if case .months(let baseline) = kpi.baseline {
      before = MonthSpan(baseline.first, through: min(baseline.last, start.advanced(by: -1)))
    }
    asked = [before, MonthSpan(start, through: last)].compactMap(\.self)
    anchor = Week(beginningFrom: start.firstDay)
    self.graceDays = graceDays
  }

  /// When a case is followed up: in its first month, or the month in which the first calendar period
  /// of the case ends, and so on; nil for a case that is not.
  public init?(followUpOf businessCase: BusinessCase, graceDays: Int) {
    guard let followUp = businessCase.followUp else { return nil }
    every = followUp.every
    kind = .followUp
    let start = businessCase.horizon.first
    anchor = Week(beginningFrom: (followUp.first ?? start).firstDay)
    let first =
      followUp.first ?? every.period(holding: start.firstDay, fortnightsFrom: anchor).lastMonth
    let last = followUp.until ?? businessCase.horizon.last
    asked = [MonthSpan(first, through: last)].compactMap(\.self)
    self.graceDays = graceDays
  }

  /// Every time that is due by a day, in order.
  public func occurrences(dueBy day: Day) -> [Occurrence] {
    var found: [Occurrence] = []
    for span in asked {
      var period = first(in: span)
      while period.lastDay <= span.last.lastDay {
        let next = occurrence(of: period)
        guard next.dueDay <= day else { return found }
        found.append(next)
        period = step(period, by: 1)
      }
    }
    return found
  }

  /// The time before another, whether it was asked for or not.
  func occurrence(before other: Occurrence) -> Occurrence {
    occurrence(of: step(other.period, by: -1))
  }

  /// The calendar period of the cadence that a measured period counts for: the one it ends in.
  public func period(of measured: Period) -> Period {
    every.period(holding: measured.lastDay, fortnightsFrom: anchor)
  }

  /// The calendar periods that a measured one counts for: the one it ends in, and all that it contains.
  func periods(coveredBy measured: Period) -> [Period] {
    var covered = [period(of: measured)]
    var inside = every.period(holding: measured.firstDay, fortnightsFrom: anchor)
    if inside.firstDay < measured.firstDay { inside = inside.next }
    while inside.lastDay <= measured.lastDay {
      covered.append(inside)
      inside = inside.next
    }
    return covered
  }

  /// The last month that a measured value speaks for: the one that holds the last day, grace included, on
  /// which the next value is in time (DESIGN.md section 6); it may lie beyond the case.
  public func monthCarriedTo(after measured: Period) -> Month {
    occurrence(of: period(of: measured).next).latestDay.month
  }

  private func occurrence(of period: Period) -> Occurrence {
    let nominal = kind == .followUp ? period.lastDay : period.lastDay.advanced(by: 1)
    let due = nominal.workingDayOnOrAfter
    return Occurrence(
      period: period, dueDay: due, latestDay: due.advanced(by: graceDays).workingDayOnOrAfter)
  }

  /// The first period that ends in the span or after it.
  private func first(in span: MonthSpan) -> Period {
    if kind == .followUp, every != .fortnight { return .month(span.first) }
    let period = every.period(holding: span.first.firstDay, fortnightsFrom: anchor)
    // Fortnights begin on a Monday of the case, also where its first days are no whole one.
    let isBefore = every == .fortnight && period.firstDay < span.first.firstDay
    return isBefore ? period.next : period
  }

  private func step(_ period: Period, by count: Int) -> Period {
    if kind == .followUp, case .month(let month) = period {
      return .month(month.advanced(by: count * (every.monthCount ?? 1)))
    }
    let day = count > 0 ? period.lastDay.advanced(by: 1) : period.firstDay.advanced(by: -1)
    return every.period(holding: day, fortnightsFrom: anchor)
  }
}

extension Period {
  /// The month that its last day is in.
  fileprivate var lastMonth: Month { lastDay.month }
}
