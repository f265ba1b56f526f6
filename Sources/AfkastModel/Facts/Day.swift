/// A calendar day, counted so that distances are whole numbers.
public struct Day: Sendable, Hashable {
  /// Days since 1 January 1970; negative before.
  public let serial: Int

  init(serial: Int) {
    self.serial = serial
  }

  /// Makes a day; nil if there is none, as 30 February, or the year is not supported.
  public init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, month: month), (1...month.dayCount).contains(day) else {
      return nil
    }
    self.init(serial: month.firstDay.serial + day - 1)
  }

  /// The month that the day is in.
  public var month: Month {
    // By the mean length of a month in 400 years: off by one month at most.
    var month = Month(serial: 1970 * 12 + Int((Double(serial) / 30.436875).rounded(.down)))
    while month.advanced(by: 1).firstDay <= self { month = month.advanced(by: 1) }
    while month.firstDay > self { month = month.advanced(by: -1) }
    return month
  }

  /// 1 for the first day of its month.
  public var number: Int { serial - month.firstDay.serial + 1 }

  /// The day so many days later, or earlier if negative.
  public func advanced(by days: Int) -> Day { Day(serial: serial + days) }
}

extension Day: Comparable {
  /// Orders by time.
  public static func < (left: Day, right: Day) -> Bool { left.serial < right.serial }
}

extension Day: CustomStringConvertible {
  /// The day as the command line and JSON write it: `2027-03-09`.
  public var description: String { "\(month)-\(number < 10 ? "0" : "")\(number)" }
}

extension Month {
  /// The first day of the month.
  public var firstDay: Day {
    let before = year.number - 1
    let leapDays = before / 4 - before / 100 + before / 400
    // 719 162 days lie before 1 January 1970, counted from 1 January of year 1.
    let year = before * 365 + leapDays - 719_162
    let days = (1..<number).reduce(0) { $0 + Month(serial: serial - number + $1).dayCount }
    return Day(serial: year + days)
  }

  /// The last day of the month.
  public var lastDay: Day { firstDay.advanced(by: dayCount - 1) }

  /// How many days the month has, 28 to 31.
  public var dayCount: Int {
    switch number {
    case 4, 6, 9, 11: 30
    case 2: year.isLeap ? 29 : 28
    default: 31
    }
  }
}

extension Year {
  /// Whether the year has 29 February, by the Gregorian calendar.
  public var isLeap: Bool {
    number.isMultiple(of: 4) && (!number.isMultiple(of: 100) || number.isMultiple(of: 400))
  }
}
