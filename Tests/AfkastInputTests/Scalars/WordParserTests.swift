@testable import AfkastInput
import AfkastModel
import Testing

@Suite struct WordParserTests {
  private static func id(_ text: String) throws(ScalarProblem) -> CaseID {
    try IdentifierParser.parse(text)
  }

  @Test(arguments: [
    ("Æblegården", "aeblegaarden"), ("Gadelys på Østergade", "gadelys-paa-oestergade"),
    ("under_80", "under-80"), (" -a- ", "a"), ("Café", "cafe"), ("A\u{30A}", "aa"),
  ])
  func `suggests the id that a title would have`(_ text: String, _ meant: String) {
    #expect(problem(text, Self.id)?.replacement == meant)
  }

  @Test(arguments: ["!!!", "-", "中文"])
  func `suggests no id where nothing is left`(_ text: String) {
    #expect(problem(text, Self.id)?.id == .badIdentifier)
    #expect(problem(text, Self.id)?.replacement == nil)
  }

  @Test func `says that an id is too long`() {
    let found = problem(String(repeating: "a", count: 61), Self.id)
    #expect(found?.message.contains("at most 60") == true)
    #expect(problem(String(repeating: "a", count: 60), Self.id) == nil)
  }

  private static func cadence(_ text: String) throws(ScalarProblem) -> Cadence {
    try ChoiceParser.parse(text)
  }

  @Test(arguments: [
    ("Month", "month"), ("quater", "quarter"), ("kvartal", "quarter"), ("år", "year"),
    ("halvår", "half-year"),
  ])
  func `suggests the choice that was meant`(_ text: String, _ meant: String) {
    #expect(problem(text, Self.cadence)?.replacement == meant)
  }

  @Test func `lists the choices where none is near`() {
    let found = problem("hvergang", Self.cadence)
    #expect(found?.replacement == nil)
    #expect(found?.message.contains("2 weeks, month, quarter, half-year, year") == true)
  }

  @Test(arguments: [("ja", "true"), ("yes", "true"), ("nej", "false"), ("off", "false")])
  func `suggests true or false`(_ text: String, _ meant: String) {
    #expect(problem(text, ChoiceParser.parseBoolean)?.replacement == meant)
  }

  private func schedule(_ text: String) throws(ScalarProblem) -> DiscountSchedule? {
    try DiscountParser.parse(text)
  }

  @Test(arguments: ["dk-2021", "dk-2013", "uk-green-book"])
  func `knows the discount schedules`(_ text: String) throws {
    #expect(try schedule(text)?.name == text)
  }

  @Test(arguments: [
    ("constant:4 %", "constant:4 %"), ("constant:0.035", "constant:3.5 %"),
    ("constant: 3.5%", "constant:3.5 %"),
  ])
  func `names a constant rate after itself`(_ text: String, _ name: String) throws {
    #expect(try schedule(text)?.name == name)
  }

  @Test func `refuses other schedules`() {
    #expect(problem("dk-2012", schedule)?.id == .unknownChoice)
    #expect(problem("constant:3,5 %", schedule)?.id == .badNumber)
    #expect(problem("4 %", schedule)?.id == .unknownChoice)
  }

  @Test(arguments: ["6", "-1", "1.0", "two", ""])
  func `refuses evidence outside the ladder`(_ text: String) {
    #expect(problem(text, EvidenceParser.parse)?.id == .unknownChoice)
  }

  @Test(arguments: ["5.000", "-1", "10_001", "1.5", "fem"])
  func `refuses counts that are not whole`(_ text: String) {
    #expect(problem(text, CountParser.parse)?.id == .badNumber)
  }
}
