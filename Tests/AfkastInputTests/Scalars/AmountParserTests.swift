@testable import AfkastInput
import AfkastModel
import Testing

@Suite struct AmountParserTests {
  @Test(arguments: [
    ("1.8 mkr", 180_000_000), ("1.8mkr", 180_000_000), ("300 tkr", 30_000_000),
    ("300 t.kr.", 30_000_000), ("2.4 mio. kr.", 240_000_000), ("29_951 kr", 2_995_100),
    ("0.01 DKK", 1), ("0 kr", 0), ("1_234.50\u{A0}kr", 123_450), ("1.000000 tkr", 100_000),
    ("10_000_000 mkr", 1_000_000_000_000_000),
  ])
  func `reads a sum to the last øre`(_ text: String, _ ore: Int64) throws {
    guard case .total(let sum) = try AmountParser.parse(text) else {
      Issue.record("\(text) is no sum")
      return
    }
    #expect(sum.ore == ore)
  }

  @Test(arguments: [
    ("300 tkr/year", 30_000_000), ("1 kr/month", 1_200), ("7 kr/week", 36_525),
    ("1 kr/day", 36_525), ("25 tkr/months", 30_000_000),
  ])
  func `reads money per time exactly`(_ text: String, _ orePerYear: Double) throws {
    #expect(try AmountParser.parseRate(text).orePerYear == orePerYear)
  }

  @Test(arguments: [
    ("-1 kr", MistakeID.negative), ("\u{2212}1 tkr/year", .negative), ("120", .badUnit),
    ("120 citizen", .badAmount), ("50 %", .badUnit), ("5 kr/hour", .badAmount),
    ("5 kr/citizen", .badAmount), ("5 year", .badAmount), ("5 kr/year/year", .badAmount),
    ("5 tkr/quarter", .badAmount), ("0.001 kr", .finerThanOre), ("1.0001 tkr/day", nil),
    ("29.951 kr", .finerThanOre), ("29.951 kr/year", .finerThanOre),
    ("10_000_001 mkr", .tooLargeNumber), ("999_999_999 mkr/day", .tooLargeNumber),
    ("licence", .badAmount), ("2 * 300 tkr", .badUnit), ("1,5 mkr", .badNumber),
    ("300.000 kr/year", .finerThanOre), ("300.000 kr", .finerThanOre), ("1.8 M", .badAmount),
    ("500 EUR", .badAmount),
    ("1 mia. kr.", .badUnit), ("", .badAmount), ("(5 kr)", .badNumber), ("10 mkr (2026)", .badUnit),
  ])
  func `refuses what is no amount`(_ text: String, _ id: MistakeID?) {
    #expect(problem(text, AmountParser.parse)?.id == id)
  }

  @Test(arguments: [
    ("1.8 Mkr", "1.8 mkr"), ("900 t.kr. pr. år", "900 tkr/year"), ("1,5 mkr", "1.5 mkr"),
    ("1.234.567 kr", "1_234_567 kr"), ("100 kr/måned", "100 kr/month"), ("2.5 mio", "2.5 mkr"),
    ("1.800.000,- kr.", "1_800_000 kr."), ("300,-", "300 kr"), ("300.-", "300 kr"),
  ])
  func `suggests an amount that can be read`(_ text: String, _ meant: String) {
    #expect(problem(text, AmountParser.parse)?.replacement == meant)
    #expect(problem(meant, AmountParser.parse) == nil)
  }

  @Test func `suggests nothing that would be wrong in another way`() {
    #expect(problem("1,5 mio kr.", AmountParser.parse)?.replacement == nil)
  }
}
