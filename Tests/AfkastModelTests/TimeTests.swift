import AfkastModel
import AfkastTestSupport
import Testing

/// Months, spans and lengths of time.
@Suite struct TimeTests {
  @Test func `months are counted across years`() throws {
    let month = try known(Month(year: 2027, month: 11))
    #expect(month.advanced(by: 3).description == "2028-02")
    #expect(month.advanced(by: -11).description == "2026-12")
    #expect(month.distance(to: month.advanced(by: 25)) == 25)
    #expect(month.year.number == 2027 && month.number == 11)
  }

  @Test(arguments: [(2027, 0), (2027, 13), (1899, 12), (2401, 1), (-1, 5)])
  func `there is no such month`(_ year: Int, _ month: Int) {
    #expect(Month(year: year, month: month) == nil)
  }

  /// The Gregorian calendar repeats itself after 146 097 days, and 1 January 1970 is day 0.
  @Test func `every day of 400 years follows the one before`() throws {
    var day = try known(Day(year: 1900, month: 1, day: 1))
    // Seventy years, seventeen of them leap years.
    #expect(day.serial == -25_567)
    var (month, number) = (day.month, day.number)
    for _ in 0..<146_097 {
      day = day.advanced(by: 1)
      (month, number) = number == month.dayCount ? (month.advanced(by: 1), 1) : (month, number + 1)
      guard day.month == month, day.number == number else {
        Issue.record("\(day) is not day \(number) of \(month)")
        return
      }
    }
    #expect(day.description == "2300-01-01")
  }

  @Test func `a span has at least a month`() throws {
    let month = try known(Month(year: 2027, month: 3))
    #expect(MonthSpan(month).count == 1)
    #expect(MonthSpan(month, through: month.advanced(by: -1)) == nil)
    let span = try known(MonthSpan(month, through: month.advanced(by: 12)))
    #expect(span.years.map(\.number) == [2027, 2028])
    let year = try known(Year(2028)).months
    #expect(span.intersection(year)?.count == 3)
    #expect(MonthSpan(month).intersection(year) == nil)
  }

  @Test func `profiles cannot be shorter than a month`() throws {
    let half = try known(Months(0.5))
    #expect(TimeProfile(phaseIn: half) == nil)
    #expect(TimeProfile(halfLife: .zero) == nil)
    #expect(TimeProfile.FadeOut(after: .zero, over: half) == nil)
    #expect(TimeProfile() == .level)
  }

  @Test func `the built-in discount schedules begin at year 0 and go on`() {
    for schedule in DiscountSchedule.builtIn {
      #expect(schedule.bands.first?.fromYear == 0)
      let years = schedule.bands.map(\.fromYear)
      #expect(years == years.sorted() && Set(years).count == years.count)
      #expect(schedule.origin.source != nil && schedule.origin.year != nil)
    }
    #expect(DiscountSchedule.dk2021.bands.map(\.rate.value) == [0.035, 0.025, 0.015])
    #expect(DiscountSchedule.dk2013.bands.map(\.rate.value) == [0.04, 0.03, 0.02])
    #expect(DiscountSchedule.ukGreenBook.bands.map(\.fromYear) == [0, 30, 75, 125, 200, 300])
  }
}
