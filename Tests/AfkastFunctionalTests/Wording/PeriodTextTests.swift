import AfkastInput
import AfkastModel
import AfkastReports
import AfkastTestSupport
import Testing

/// Periods on screens, and on the command line that they are copied to.
@Suite struct PeriodTextTests {
  private static let texts = [
    ("2027-Q1", "1. kvartal 2027"), ("2028-H1", "1. halvår 2028"), ("2027-W05", "uge 5 2027"),
    ("2027-W14", "uge 14 2027"), ("2027-W05..W06", "uge 5-6 2027"),
    ("2026-W53..W01", "uge 53-1 2026"), ("2027-03", "2027-03"), ("2027-03-09", "2027-03-09"),
    ("2027", "2027"),
  ]

  @Test(arguments: texts)
  func `what a Danish screen shows is read again`(_ stored: String, _ danish: String) throws {
    let period = try known(Period(stored: stored))
    #expect(PeriodText(.danish).text(period) == danish)
    #expect(PeriodText(.english).text(period) == stored)
    #expect(try WrittenOption.period(danish) == period)
    #expect(try WrittenOption.period(stored) == period)
  }

  @Test func `a span and a list name each period`() throws {
    let quarters = try (1...4).map { try known(Period(stored: "2027-Q\($0)")) }
    let danish = PeriodText(.danish)
    #expect(
      danish.text(from: quarters[0], through: quarters[2]) == "1. kvartal 2027 til 3. kvartal 2027")
    #expect(danish.text(from: quarters[0], through: quarters[0]) == "1. kvartal 2027")
    #expect(danish.text(Array(quarters.prefix(2))) == "1. kvartal 2027, 2. kvartal 2027")
    #expect(PeriodText(.english).text(quarters) == "2027-Q1, 2027-Q2, 2027-Q3 (+ 1)")
  }

  @Test(arguments: ["2025-K4", "2025-k4", "4. kvartal 2025", "4. Kvartal 2025", "2025-Q4"])
  func `a quarter may be written in Danish`(_ text: String) throws {
    #expect(try WrittenOption.period(text).description == "2025-Q4")
  }

  @Test(arguments: [
    "2025-K5", "2025-K0", "2025-K", "K4", "-K4", "2025-K4-1", "5. kvartal 2025", "3. halvår 2025",
    "kvartal 2025", ". kvartal 2025", "uge 54 2025", "uge 5-7 2025", "uge  2025", "uge 5-6-7 2025",
    "1. uge 2025",
  ])
  func `what is no period is refused`(_ text: String) {
    #expect(throws: WrittenOption.Problem.self) { try WrittenOption.period(text) }
  }
}
