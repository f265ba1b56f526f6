@testable import AfkastInput
import AfkastModel
import Testing

@Suite struct TimeParserTests {
  @Test(arguments: ["2027-01", "2027-12", "1900-01", "2400-12"])
  func `reads months`(_ text: String) throws {
    #expect(try MonthParser.parse(text).description == text)
  }

  @Test(arguments: [
    ("2027-3", "2027-03"), ("03-2027", "2027-03"), ("2027/03", "2027-03"), ("3/2027", "2027-03"),
    ("2027-03-15", "2027-03"), ("15.03.2027", "2027-03"), ("2027.03", "2027-03"),
  ])
  func `suggests the month that was meant`(_ text: String, _ meant: String) {
    let found = problem(text, MonthParser.parse)
    #expect(found?.id == .badMonth)
    #expect(found?.replacement == meant)
    #expect(found?.hint == "write \(meant)")
  }

  @Test(arguments: [
    "", "2027", "2027-", "2027-00", "2027-13", "13-2027", "1899-12", "2401-01", "27-03", "202703",
    "2027-Q1-3", "marts 2027", "2027-03..2027-04", "２０２７-03", "-2027-03", "99999999999999999999-1",
  ])
  func `refuses what is no month`(_ text: String) {
    let found = problem(text, MonthParser.parse)
    #expect(found?.id == .badMonth)
    #expect(found?.replacement == nil)
  }

  @Test func `reads runs of months`() throws {
    let span = try MonthParser.parseSpan("2027-01 .. 2028-12")
    #expect(span.count == 24)
    #expect(problem("2028-01..2027-12", MonthParser.parseSpan)?.id == .monthsReversed)
    #expect(problem("2027-01", MonthParser.parseSpan)?.id == .badSpan)
  }

  @Test(arguments: ["2027.0", "27", "1899", "2401", "", "2_027", "2027-01", "+202"])
  func `refuses what is no year`(_ text: String) {
    #expect(problem(text, MonthParser.parseYear)?.id == .badYear)
  }

  @Test(arguments: [
    ("18 months", 18.0), ("1 month", 1), ("5 years", 60), ("1.5 years", 18), ("0 months", 0),
    ("6 weeks", 6 * 12 * 7 / 365.25), ("365.25 days", 12), ("100 years", 1_200),
  ])
  func `reads lengths of time`(_ text: String, _ months: Double) throws {
    #expect(try DurationParser.parse(text).count == months)
  }

  @Test(arguments: [
    ("-1 month", MistakeID.badDuration), ("5", .badDuration), ("5 citizens", .badDuration),
    ("2 hours", .badDuration), ("101 years", .badDuration), ("5 år", .badUnit),
    ("1,5 years", .badNumber), ("", .badNumber), ("months", .badNumber),
    ("3 kr/year", .badDuration),
  ])
  func `refuses what is no length of time`(_ text: String, _ id: MistakeID) {
    #expect(problem(text, DurationParser.parse)?.id == id)
  }

  @Test func `holds lengths to where they stand`() {
    #expect(problem("0.5 months", DurationParser.parseAtLeastOneMonth)?.id == .badDuration)
    #expect(problem("0 months", DurationParser.parsePositive)?.id == .badDuration)
    #expect(problem("1.5 months", DurationParser.parseWhole)?.id == .badDuration)
    #expect(problem("6 weeks", DurationParser.parseWhole)?.id == .badDuration)
    #expect(problem("1.5 years", DurationParser.parseWhole) == nil)
  }
}
