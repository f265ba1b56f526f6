/// A week from Monday to Sunday, numbered as ISO 8601 has it and as Danish calendars show it.
public struct Week: Sendable, Hashable {
  /// Its Monday.
  public let monday: Day

  /// The week that a day is in.
  public init(of day: Day) {
    // 5 January 1970 was a Monday.
    let days = day.serial - 4
    monday = Day(serial: day.serial - (days % 7 + 7) % 7)
  }

  /// Makes a week; nil if the year has no week of that number.
  public init?(year: Int, week: Int) {
    // Week 1 is the one that holds 4 January.
    guard week >= 1, let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    self.init(of: Week(of: fourth).monday.advanced(by: 7 * (week - 1)))
    guard self.year == year else { return nil }
  }

  /// The year that most of the week lies in: that of its Thursday.
  public var year: Int { monday.advanced(by: 3).month.year.number }

  /// 1 to 52 or 53.
  public var number: Int {
    let thursday = monday.advanced(by: 3)
    let january = Month(serial: thursday.month.year.number * 12).firstDay
    return (thursday.serial - january.serial) / 7 + 1
  }

  /// Its Sunday.
  public var sunday: Day { monday.advanced(by: 6) }

  /// The week after it.
  public var next: Week { Week(of: monday.advanced(by: 7)) }
}

extension Week: CustomStringConvertible {
  /// The week as ISO 8601 writes it: `2027-W05`.
  public var description: String { "\(year)-\(numberText)" }

  /// The number alone: `W05`.
  var numberText: String { (number < 10 ? "W0" : "W") + String(number) }
}
