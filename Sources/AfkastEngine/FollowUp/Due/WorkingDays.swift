public import AfkastModel

/// Days on which Danish municipal offices are open.
extension Day {
  /// Whether it is neither a weekend, a public holiday, nor a day on which municipal offices are closed.
  public var isWorkingDay: Bool { weekday <= 5 && !isDayOff }

  /// The day itself, or the first working day after it.
  public var workingDayOnOrAfter: Day {
    var day = self
    while !day.isWorkingDay { day = day.advanced(by: 1) }
    return day
  }

  /// Whether it is a public holiday, or 5 June, 24 or 31 December, on which municipal offices are closed.
  private var isDayOff: Bool {
    let month = month
    switch (month.number, serial - month.firstDay.serial + 1) {
    case (1, 1), (6, 5), (12, 24...26), (12, 31): return true
    case (3...6, _): return Self.isMovable(serial - month.year.easterSunday.serial, in: month.year)
    default: return false
    }
  }

  /// Whether a day so many days after Easter Sunday is a holiday that moves with it.
  private static func isMovable(_ days: Int, in year: Year) -> Bool {
    switch days {
    // Maundy Thursday, Good Friday, Easter; Ascension; Whitsun.
    case -3, -2, 0, 1, 39, 49, 50: true
    // Store bededag, abolished from 2024 on.
    case 26: year.number < 2024
    default: false
    }
  }
}

extension Year {
  /// Easter Sunday of the Gregorian calendar, by the rule that Meeus, Astronomical Algorithms (1991), gives
  /// as first published in Nature, 20 April 1876.
  public var easterSunday: Day {
    let golden = number % 19
    let (century, inCentury) = (number / 100, number % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    // 0 is 22 March.
    let days = epact + toSunday - 7 * late
    return months.month(at: 2).firstDay.advanced(by: 21 + days)
  }
}
