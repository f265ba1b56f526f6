@testable import AfkastInput
import Testing

@Suite struct NumberParserTests {
  @Test(arguments: [
    ("0", 0, 0), ("120", 120, 0), ("1.5", 15, -1), ("1_234.50", 123_450, -2),
    ("1_250_000", 1_250_000, 0), ("-3", -3, 0), ("\u{2212}3.5", -35, -1), ("1.234", 1_234, -3),
    ("999999999999999999", 999_999_999_999_999_999, 0), ("0.10", 10, -2),
  ])
  func `reads every digit as it is written`(_ text: String, _ digits: Int64, _ exponent: Int) throws
  {
    #expect(try NumberParser.parse(text) == DecimalNumber(digits: digits, exponent: exponent))
  }

  @Test(arguments: [
    ("1.234,50", "1_234.50"), ("1,5", "1.5"), ("1.234.567", "1_234_567"), ("1 234", "1_234"),
    ("1 234 567,5", "1_234_567.5"), ("29\u{A0}951", "29_951"), ("29\u{202F}951", "29_951"),
    ("1,234.50", "1_234.50"), ("0,125", "0.125"), ("-1,5", "-1.5"), (".5", "0.5"), ("5.", "5"),
    ("12.345.678,9", "12_345_678.9"),
  ])
  func `shows the right spelling where it is certain`(_ text: String, _ meant: String) {
    let found = problem(text, NumberParser.parse)
    #expect(found?.id == .badNumber)
    #expect(found?.replacement == meant)
  }

  @Test(arguments: [
    "", ".", "-", "_", ",", "1_0", "1__0", "_1", "1_", "10_00", "1_234_5", "1.5_000", "12abc",
    "1e6",
    "1.5.2027", "1.23.456", "1 5", "1,2,3", "1.234,567.8", "abc", "٣", "½", "+5", "1,5,0", "--1",
    "1,-5", "1,-500,-500", "1,- 5 kr", "1.8e6 kr", "1,8e6 kr",
  ])
  func `guesses nothing else`(_ text: String) {
    let found = problem(text, NumberParser.parse)
    #expect(found?.id == .badNumber)
    #expect(found?.replacement == nil)
  }

  @Test func `offers both readings of a comma before three digits`() {
    let found = problem("1,250", NumberParser.parse)
    #expect(found?.replacement == nil)
    #expect(found?.hint == "write 1.250 or 1_250")
  }

  @Test(arguments: ["1234567890123456789", "0.0000000000000000001"])
  func `refuses more than 18 digits`(_ text: String) {
    #expect(problem(text, NumberParser.parse)?.id == .tooLargeNumber)
  }
}
