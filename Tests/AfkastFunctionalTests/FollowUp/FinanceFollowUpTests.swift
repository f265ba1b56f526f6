import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Budget, spending and expected result, line by line; all numbers by hand.
@Suite struct FinanceFollowUpTests {
  /// 50 000 kr a month out, 20 000 in.
  private static let text = """
    costs:
      - { id: run, kind: operating, amount: 600 tkr/year }
    benefits:
      - { id: saved, kind: cash, amount: 240 tkr/year }

    """

  private func followUp(
    _ text: String = text, _ book: FactBook = FactBook(), in span: (String, String),
    asOf: String, index: PriceIndex? = nil
  ) throws -> FinanceFollowUp {
    let plan = try FollowedYAML.businessCase(text)
    let review = try FollowedYAML.review(plan, book.facts, asOf: asOf, index: index)
    let record = try CaseRecord(book.facts, in: FactWindow())
    let months = try known(
      MonthSpan(FollowedYAML.month(span.0), through: FollowedYAML.month(span.1)))
    return try FinanceFollowUp(of: review, record, in: months)
  }

  private func figures(_ followUp: FinanceFollowUp, _ line: String) throws
    -> FinanceFollowUp.Figures
  {
    try known(followUp.rows.first { $0.line.text == line }?.figures)
  }

  private static let year = ("2027-01", "2027-12")

  // 60 000 + 55 000 booked, then ten months of 50 000; 580 000 revised, and 30 000 granted beside.
  @Test func `a year is what was booked and then the forecast`() throws {
    var book = FactBook()
    try book.book("run", "2027-01", kroner: 60_000)
    try book.book("run", "2027-02", kroner: 55_000)
    try book.budget("run", "2027", kroner: 500_000, .original)
    try book.budget("run", "2027", kroner: 580_000, .revised)
    try book.budget("run", "2027", kroner: 30_000, .supplementary)
    let found = try followUp(Self.text, book, in: Self.year, asOf: "2027-02")
    let run = try figures(found, "run")
    #expect(run.original?.kroner == 500_000 && run.revised?.kroner == 610_000)
    #expect(run.spent?.kroner == 115_000 && run.expected.kroner == 615_000)
    #expect(run.deviation?.kroner == 5_000 && run.share?.value == 5.0 / 610)
    let saved = try figures(found, "saved")
    #expect(saved.expected.kroner == -240_000)
    #expect(saved.original == nil && saved.spent == nil && saved.deviation == nil)
    // One line has no budget, so the total deviation would say nothing.
    #expect(found.total.expected.kroner == 375_000 && found.total.revised?.kroner == 610_000)
    #expect(found.total.deviation == nil && found.hasBudget)
  }

  @Test func `without a budget there is no deviation`() throws {
    let found = try followUp(in: Self.year, asOf: "2026-12")
    #expect(!found.hasBudget && found.total.deviation == nil && found.total.spent == nil)
    #expect(found.total.expected.kroner == 360_000)
  }

  // What a benefit brings in is income, so its budget is too.
  @Test func `a benefit's budget is income`() throws {
    var book = FactBook()
    try book.budget("saved", "2027", kroner: 200_000, .original)
    let saved = try figures(followUp(Self.text, book, in: Self.year, asOf: "2027-02"), "saved")
    #expect(saved.original?.kroner == -200_000 && saved.revised?.kroner == -200_000)
    #expect(saved.deviation?.kroner == -40_000 && saved.share?.value == -0.2)
  }

  // 90 000 spent of 100 000 a month; eleven months of 100 000 less the 20 000 that are to be saved.
  @Test func `a benefit with an account is that account`() throws {
    let text = """
      benefits:
        - { id: saved, kind: cash, amount: 240 tkr/year,
            booked: { account: "5.30", reference: 1.2 mkr/year } }

      """
    var book = FactBook()
    try book.book("saved", "2027-01", kroner: 90_000)
    let saved = try figures(followUp(text, book, in: Self.year, asOf: "2027-01"), "saved")
    #expect(saved.spent?.kroner == 90_000 && saved.expected.kroner == 970_000)
  }

  // 600 000 kr of 2027 are 624 000 of 2028 by an index that goes from 100 to 104.
  @Test func `the forecast is moved to the year's prices`() throws {
    let index = try known(
      PriceIndex(
        "pl", TableOrigin(year: nil, source: "test"),
        levels: [
          known(Year(2027)): known(PriceFactor(100, over: 1)),
          known(Year(2028)): known(PriceFactor(104, over: 1)),
        ]))
    let span = ("2028-01", "2028-12")
    let moved = try followUp(in: span, asOf: "2027-12", index: index)
    #expect(try figures(moved, "run").expected.kroner == 624_000 && moved.unadjustedYears == [])
    let unmoved = try followUp(in: span, asOf: "2027-12")
    #expect(try figures(unmoved, "run").expected.kroner == 600_000)
    #expect(unmoved.unadjustedYears.map(\.number) == [2028])
  }

  @Test func `a budget that reaches beyond the months is left out and told of`() throws {
    var book = FactBook()
    try book.budget("run", "2027", kroner: 500_000, .original)
    let found = try followUp(Self.text, book, in: ("2027-01", "2027-02"), asOf: "2027-02")
    #expect(found.cutsBudget && !found.hasBudget)
    #expect(try figures(found, "run").expected.kroner == 100_000)
  }

  // What was spent before the case began was spent on it.
  @Test func `money before the start counts`() throws {
    var book = FactBook()
    try book.book("run", "2026-11", kroner: 7_000)
    let run = try figures(
      followUp(Self.text, book, in: ("2026-11", "2027-01"), asOf: "2027-01"), "run")
    #expect(run.spent?.kroner == 7_000 && run.expected.kroner == 57_000)
  }

  // Before the first month has passed, it stands for what was spent earlier, which is counted already.
  @Test func `money before the start counts once before the first month has passed`() throws {
    var book = FactBook()
    try book.book("run", "2026-11", kroner: 7_000)
    let run = try figures(
      followUp(Self.text, book, in: ("2026-11", "2027-01"), asOf: "2026-11"), "run")
    #expect(run.spent?.kroner == 7_000 && run.expected.kroner == 57_000)
  }

  // The account's reference is 100 a month; from July 20 of them are saved. Half a year is spent in full.
  @Test func `an account is spent on as before until its benefit begins`() throws {
    let text = """
      costs:
        - { id: run, kind: operating, amount: 12 kr/year }
      benefits:
        - { id: saved, kind: cash, amount: 240 kr/year, from: 2027-07,
            booked: { account: "1", reference: 1_200 kr/year } }

      """
    var book = FactBook()
    for month in 1...6 { try book.book("saved", "2027-0\(month)", kroner: 100) }
    let saved = try figures(followUp(text, book, in: Self.year, asOf: "2027-06"), "saved")
    #expect(saved.spent?.kroner == 600 && saved.expected.kroner == 600 + 6 * 80)
  }
}

extension FactBook {
  mutating func budget(
    _ line: String, _ period: String, kroner: Int64, _ kind: BudgetFigure.Kind,
    financedBy: String? = nil
  ) throws {
    let figure = BudgetFigure(
      Money(ore: kroner * 100), on: try known(LineID(line)), kind, financedBy: financedBy)
    try add(period, .budget(figure))
  }
}
