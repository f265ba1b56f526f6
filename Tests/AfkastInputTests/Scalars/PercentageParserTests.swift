@testable import AfkastInput
import AfkastModel
import Testing

@Suite struct PercentageParserTests {
  @Test(arguments: [
    ("50 %", 1, 2), ("50%", 1, 2), ("12.5 %", 1, 8), ("0 %", 0, 1), ("100 %", 1, 1),
    ("0.0001 %", 1, 1_000_000),
  ])
  func `reads shares exactly`(_ text: String, _ numerator: Int64, _ denominator: Int64) throws {
    let share = try PercentageParser.parseShare(text)
    #expect(share == Share(numerator, over: denominator))
  }

  @Test func `reads uplifts beyond the whole`() throws {
    #expect(try PercentageParser.parseUplift("150 %") == Uplift(3, over: 2))
    #expect(try PercentageParser.parseUplift("0.0001 %") == Uplift(1, over: 1_000_000))
    for text in ["1000.1 %", "-1 %", "0.00001 %", "40"] {
      #expect(problem(text, PercentageParser.parseUplift)?.id == .badPercentage, "\(text)")
    }
  }

  @Test(arguments: [
    ("0.5", MistakeID.badPercentage), ("50", .badPercentage), ("101 %", .badPercentage),
    ("-1 %", .badPercentage), ("0.00000001 %", .badPercentage), ("50 kr", .badPercentage),
    ("5 %/year", .badPercentage), ("12,5 %", .badNumber), ("50 pct.", .badUnit), ("", .badNumber),
    ("half", .badNumber),
  ])
  func `refuses what is no share`(_ text: String, _ id: MistakeID) {
    #expect(problem(text, PercentageParser.parseShare)?.id == id)
  }

  @Test(arguments: [("3.5 %", 0.035), ("0.035", 0.035), ("0 %", 0), ("100 %", 1), ("4%", 0.04)])
  func `reads yearly rates`(_ text: String, _ rate: Double) throws {
    #expect(try PercentageParser.parseRate(text).value == rate)
  }

  @Test(arguments: ["3.5", "0.5", "-1 %", "101 %", "4 kr", "1"])
  func `refuses rates that were hardly meant`(_ text: String) {
    #expect(problem(text, PercentageParser.parseRate)?.id == .badPercentage)
  }

  @Test func `suggests the percent sign for a rate above one`() {
    #expect(problem("3.5", PercentageParser.parseRate)?.replacement == "3.5 %")
    #expect(problem("0.5", PercentageParser.parseRate)?.replacement == nil)
  }
}
