import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// The days on which Danish municipal offices are open.
@Suite struct WorkingDayTests {
  private struct EasterList: Decodable {
    let easter: [String]
  }

  @Test func `Easter is that of dateutil in every year supported`() throws {
    let url = Repository.url("Tests/AfkastEngineTests/Oracles/easter.json")
    let list = try JSONDecoder().decode(EasterList.self, from: Data(contentsOf: url)).easter
    #expect(list.count == Year.supported.count)
    for (number, day) in zip(Year.supported, list) {
      #expect(try known(Year(number)).easterSunday.description == "\(number)-\(day)")
    }
  }

  // As printed by kalender-365.dk (2053), publicholidays.dk (2026) and Jyllands-Posten (2023, with store
  // bededag); weekdays off only. 5 June, 24 and 31 December are our own decision.
  @Test(arguments: [
    (
      2023,
      [
        "04-06", "04-07", "04-10", "05-05", "05-18", "05-29", "06-05", "12-25", "12-26",
      ]
    ),
    (
      2026,
      [
        "01-01", "04-02", "04-03", "04-06", "05-14", "05-25", "06-05", "12-24", "12-25", "12-31",
      ]
    ),
    (
      2053,
      [
        "01-01", "04-03", "04-04", "04-07", "05-15", "05-26", "06-05", "12-24", "12-25", "12-26",
        "12-31",
      ]
    ),
  ])
  func `weekdays off are those of published calendars`(_ year: Int, _ daysOff: [String]) throws {
    let first = try known(Day(year: year, month: 1, day: 1))
    let last = try known(Day(year: year, month: 12, day: 31))
    let found = (0...(last.serial - first.serial)).map(first.advanced).filter { day in
      day.weekday <= 5 && !day.isWorkingDay
    }
    #expect(found.map(\.description) == daysOff.map { "\(year)-\($0)" })
  }

  @Test(arguments: [
    ("2027-03-24", "2027-03-24"), ("2027-03-25", "2027-03-30"), ("2027-12-24", "2027-12-27"),
    ("2027-12-31", "2028-01-03"), ("2023-05-05", "2023-05-08"), ("2024-04-26", "2024-04-26"),
    ("2028-02-29", "2028-02-29"),
  ])
  func `what falls on a day off moves to the next working day`(_ day: String, _ moved: String)
    throws
  {
    #expect(try known(Period(stored: day)).firstDay.workingDayOnOrAfter.description == moved)
  }
}
