import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// Days, weeks and periods as the calendar has them.
@Suite struct PeriodTests {
  @Test func `days are those of the Gregorian calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    // A prime step meets every weekday, month and leap year.
    for serial in stride(from: -25_000, through: 157_000, by: 37) {
      let date = Date(timeIntervalSince1970: Double(serial) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let (year, month, number) = (
        try known(parts.year), try known(parts.month), try known(parts.day)
      )
      let day = try known(Day(year: year, month: month, day: number))
      #expect(day.serial == serial)
      #expect(day.number == number && day.month == Month(year: year, month: month))
    }
  }

  @Test func `weeks are those of ISO 8601`() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    for serial in stride(from: -25_000, through: 157_000, by: 37) {
      let date = Date(timeIntervalSince1970: Double(serial) * 86_400)
      let parts = calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
      let (year, number) = (try known(parts.yearForWeekOfYear), try known(parts.weekOfYear))
      let week = try known(Week(year: year, week: number))
      #expect(week.monday.serial <= serial && serial <= week.sunday.serial)
      #expect(week.number == number && week.year == year)
    }
  }

  @Test(arguments: [
    ("2027-03", "2027-03-01", "2027-03-31"), ("2028-02", "2028-02-01", "2028-02-29"),
    ("2027-Q1", "2027-01-01", "2027-03-31"), ("2027-H2", "2027-07-01", "2027-12-31"),
    ("2027", "2027-01-01", "2027-12-31"), ("2026-W53", "2026-12-28", "2027-01-03"),
    ("2026-W53..W01", "2026-12-28", "2027-01-10"), ("2027-03-09", "2027-03-09", "2027-03-09"),
  ])
  func `a period has its first and last day`(_ text: String, _ first: String, _ last: String) throws
  {
    let period = try known(Period(stored: text))
    #expect(period.description == text)
    #expect(period.firstDay.description == first)
    #expect(period.lastDay.description == last)
  }

  // By the calendar: 2026-W53 is 28 December to 3 January, with Thursday on New Year's Eve.
  @Test(arguments: [
    ("2026-W53", "2026-12", "2026-12"), ("2025-W01", "2025-01", "2025-01"),
    ("2027-W17", "2027-04", "2027-04"), ("2026-W53..W01", "2027-01", "2027-01"),
    ("2027-W17..W18", "2027-05", "2027-05"), ("2027-W16..W17", "2027-04", "2027-04"),
    ("2027-01-31", "2027-01", "2027-01"), ("2027-03", "2027-03", "2027-03"),
    ("2027-Q1", "2027-01", "2027-03"), ("2027-H2", "2027-07", "2027-12"),
    ("2027", "2027-01", "2027-12"),
  ])
  func `a period shorter than a month is of the month of its middle day`(
    _ text: String, _ first: String, _ last: String
  ) throws {
    let months = try known(Period(stored: text)).referenceMonths
    #expect(months.first.description == first && months.last.description == last)
  }

  @Test(arguments: [
    "", "2027-13", "2027-Q5", "2027-Q0", "2027-H3", "2027-W53", "2027-W00", "2027-02-29", "2027-3",
    "2027-W05..W07", "2027-W05..W06..W07", "+2027", "2027-q1", "1899", "2027-03-09-01", "..",
  ])
  func `what is no period is none`(_ text: String) {
    #expect(Period(stored: text) == nil)
  }

  @Test func `a moment is written as ISO 8601 has it`() throws {
    // By Python: datetime.fromtimestamp(1781510405.007, timezone.utc).
    let time = try known(RecordingTime(milliseconds: 1_781_510_405_007))
    #expect(time.description == "2026-06-15T08:00:05.007Z")
    #expect(RecordingTime(milliseconds: -1) == nil)
    #expect(RecordingTime(endOf: time.day)?.description == "2026-06-15T23:59:59.999Z")
  }
}
