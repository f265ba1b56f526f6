extension Cadence {
  /// The period that a day is in; fortnights are counted from the week named.
  public func period(holding day: Day, fortnightsFrom anchor: Week) -> Period {
    let month = day.month
    switch self {
    case .fortnight:
      let days = Week(of: day).monday.serial - anchor.monday.serial
      let sinceFirst = (days % 14 + 14) % 14
      return .fortnight(Week(of: Day(serial: Week(of: day).monday.serial - sinceFirst)))
    case .month: return .month(month)
    case .quarter: return .quarter(Quarter(of: month))
    case .halfYear: return .halfYear(HalfYear(of: month))
    case .year: return .year(month.year)
    }
  }

  /// How many calendar months lie between one time and the next; nil for fortnights, which are no months.
  public var monthCount: Int? {
    switch self {
    case .fortnight: nil
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }
}

extension Period {
  /// The period of the same kind that begins when this one has ended.
  public var next: Period {
    let day = lastDay.advanced(by: 1)
    switch self {
    case .day: return .day(day)
    case .week: return .week(Week(of: day))
    case .fortnight: return .fortnight(Week(of: day))
    case .month: return .month(day.month)
    case .quarter: return .quarter(Quarter(of: day.month))
    case .halfYear: return .halfYear(HalfYear(of: day.month))
    case .year: return .year(day.month.year)
    }
  }
}

extension Quarter {
  /// The quarter that a month is in.
  public init(of month: Month) {
    self.init(unchecked: (month.number + 2) / 3, month.year)
  }
}

extension HalfYear {
  /// The half year that a month is in.
  public init(of month: Month) {
    self.init(unchecked: (month.number + 5) / 6, month.year)
  }
}

extension Week {
  /// The first week that begins on a day or after it.
  public init(beginningFrom day: Day) {
    self.init(of: day.advanced(by: 6))
  }
}

extension Day {
  /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
  public var weekday: Int { serial - Week(of: self).monday.serial + 1 }
}
