/// The time that a fact is about: always a whole part of the calendar.
public enum Period: Sendable, Hashable {
  /// One day.
  case day(Day)
  /// A week from Monday to Sunday.
  case week(Week)
  /// Two weeks, of which the first is named.
  case fortnight(Week)
  /// A calendar month.
  case month(Month)
  /// A calendar quarter.
  case quarter(Quarter)
  /// Half a calendar year.
  case halfYear(HalfYear)
  /// A calendar year, which is also a budget year.
  case year(Year)

  /// The first day of it.
  public var firstDay: Day {
    switch self {
    case .day(let day): day
    case .week(let week), .fortnight(let week): week.monday
    case .month(let month): month.firstDay
    case .quarter(let quarter): quarter.months.first.firstDay
    case .halfYear(let half): half.months.first.firstDay
    case .year(let year): year.months.first.firstDay
    }
  }

  /// The last day of it.
  public var lastDay: Day {
    switch self {
    case .day(let day): day
    case .week(let week): week.sunday
    case .fortnight(let week): week.next.sunday
    case .month(let month): month.lastDay
    case .quarter(let quarter): quarter.months.last.lastDay
    case .halfYear(let half): half.months.last.lastDay
    case .year(let year): year.months.last.lastDay
    }
  }
}

extension Period: CustomStringConvertible {
  /// The period as the command line and JSON write it: `2027-03`, `2027-Q1`, `2027-W05..W06`.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .week(let week): week.description
    case .fortnight(let week): "\(week)..\(week.next.numberText)"
    case .month(let month): month.description
    case .quarter(let quarter): "\(quarter.year.number)-Q\(quarter.number)"
    case .halfYear(let half): "\(half.year.number)-H\(half.number)"
    case .year(let year): "\(year.number)"
    }
  }
}

/// A quarter of a calendar year (Danish: kvartal).
public struct Quarter: Sendable, Hashable {
  /// The year.
  public let year: Year
  /// 1 for January to March, to 4.
  public let number: Int

  /// Makes a quarter; nil if the number is not 1 to 4.
  public init?(_ number: Int, of year: Year) {
    guard (1...4).contains(number) else { return nil }
    self.init(unchecked: number, year)
  }

  init(unchecked number: Int, _ year: Year) {
    self.year = year
    self.number = number
  }

  /// Its three months.
  public var months: MonthSpan {
    let first = year.months.month(at: number * 3 - 3)
    return MonthSpan(unchecked: first, first.advanced(by: 2))
  }
}

/// Half a calendar year (Danish: halvår).
public struct HalfYear: Sendable, Hashable {
  /// The year.
  public let year: Year
  /// 1 for January to June, or 2.
  public let number: Int

  /// Makes half a year; nil if the number is not 1 or 2.
  public init?(_ number: Int, of year: Year) {
    guard (1...2).contains(number) else { return nil }
    self.init(unchecked: number, year)
  }

  init(unchecked number: Int, _ year: Year) {
    self.year = year
    self.number = number
  }

  /// Its six months.
  public var months: MonthSpan {
    let first = year.months.month(at: number * 6 - 6)
    return MonthSpan(unchecked: first, first.advanced(by: 5))
  }
}
