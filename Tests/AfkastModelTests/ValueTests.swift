import AfkastModel
import AfkastTestSupport
import Testing

/// Values that cannot be built wrong, and arithmetic that loses nothing.
@Suite struct ValueTests {
  @Test func `money adds exactly or says that it cannot`() throws {
    #expect(try Money(ore: 1) + Money(ore: 2) == Money(ore: 3))
    #expect(try Money(ore: 1) - Money(ore: 2) == Money(ore: -1))
    #expect(throws: MoneyOverflow()) { try Money(ore: .max) + Money(ore: 1) }
    #expect(throws: MoneyOverflow()) { try Money(ore: .min) - Money(ore: 1) }
  }

  @Test(arguments: [(0.5, 1), (-0.5, -1), (1.49, 1), (-1.5, -2), (2.5, 3)])
  func `money rounds half away from zero`(_ ore: Double, _ expected: Int64) {
    #expect(Money(roundingOre: ore)?.ore == expected)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e19])
  func `money is never made of what is no amount`(_ ore: Double) {
    #expect(Money(roundingOre: ore) == nil)
  }

  @Test func `a share is between nothing and all, in lowest terms`() {
    #expect(Share(50, over: 100) == Share(1, over: 2))
    #expect(Share(35, over: 100)?.complement == Share(65, over: 100))
    #expect(Share(0, over: 7) == Share.none)
    #expect(Share(101, over: 100) == nil)
    #expect(Share(-1, over: 100) == nil)
    #expect(Share(1, over: 0) == nil)
    #expect(Share(1, over: 2_000_000) == nil)
  }

  @Test func `rates are above minus one hundred per cent`() {
    #expect(YearlyRate(-1) == nil)
    #expect(YearlyRate(.nan) == nil)
    #expect(YearlyRate(-0.999) != nil)
    #expect(MoneyRate(orePerYear: -1) == nil)
  }

  @Test(arguments: ["a", "fewer-visits", "x1", "2027"])
  func `an id has small letters, digits and hyphens`(_ text: String) {
    #expect(CaseID(text)?.text == text)
  }

  @Test(arguments: [
    "", "A", "æ", "a b", "a_b", "-a", "a-", "a/b", "..", String(repeating: "a", count: 61),
  ])
  func `an id has nothing else`(_ text: String) {
    #expect(CaseID(text) == nil)
  }

  @Test func `units multiply and cancel`() {
    let citizen = Unit([.noun("citizen"): 1])
    #expect(citizen * (Unit.moneyPerTime / citizen) == .moneyPerTime)
    #expect(Unit.time / .time == .number)
    #expect(Unit([.minute: 1]) != Unit.time)
  }

  @Test func `a case lasts at most a hundred years`() throws {
    let (id, first) = try (known(CaseID("a")), known(Month(year: 2027, month: 1)))
    let century = try known(MonthSpan(first, through: first.advanced(by: 1_199)))
    #expect(BusinessCase(id: id, title: "", horizon: century) != nil)
    let longer = try known(MonthSpan(first, through: first.advanced(by: 1_200)))
    #expect(BusinessCase(id: id, title: "", horizon: longer) == nil)
  }
}
