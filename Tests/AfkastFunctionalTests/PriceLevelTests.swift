import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Cases in prices of other years, against the same cases moved by hand.
@Suite struct PriceLevelTests {
  private let tables = """
    prices: 2026
    tables:
      priceIndex:
        pl: { default: true, source: made up, illustrative: true, levels: { 2024: 96, 2025: 120, 2026: 125 } }
        loen: { source: made up, changes: { 2025: 25 %, 2026: 60 % } }
      unitPrices:
        time: { amount: 120 kr/hour, year: 2025, source: made up }
        loentime: { amount: 120 kr/hour, year: 2025, index: loen, source: made up }
      discount:
        egen: { year: 2026, source: Byrådet, rates: { 0: 4 %, 10: 3 % } }
    discount: { schedule: egen }
    """

  private func evaluation(_ text: String) throws -> Evaluation {
    let workspace = WorkspaceFile(SourceText(name: "afkast.yaml", text: tables))
    #expect(workspace.diagnostics.map(\.message) == [])
    let file = CaseFile(SourceText(name: "case", text: text), in: workspace.workspace)
    #expect(file.diagnostics.map(\.message) == [])
    return try Evaluation(
      of: #require(file.businessCase),
      EvaluationSettings(discounting: workspace.workspace.discounting))
  }

  private func text(
    _ cost: String, _ benefit: String, _ shape: String = "", _ assumptions: String = "{}"
  ) -> String {
    """
    afkast: 1
    id: case
    title: Case
    start: 2027-01
    horizon: 4 years
    promise: { payback: 30 months }
    assumptions: \(assumptions)
    cohorts: { moved: { inflow: 7 person/year, lasts: 9 months } }
    costs:
      - { id: a, kind: investment, amount: \(cost), in: 2027-02 }
    benefits:
      - { id: b, kind: capacity, harvest: 62.5 %, amount: \(benefit), \(shape) }
    """
  }

  private static let shapes = [
    "", "phaseIn: 7 months, delay: 2 months", "halfLife: 14 months", "deadweight: 12.5 %",
    "fadeOut: { after: 7 months, over: 5 months }", "reimbursement: { scheme: refusion }",
    "reimbursement: { scheme: refusion, for: moved, seniority: 30 weeks }",
  ]

  @Test(arguments: 0..<70 as Range<UInt64>)
  func `a line in other prices gives the same øre as its amount moved by hand`(_ seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    let cost = Int.random(in: 1...9_000, using: &random)
    let benefit = Int.random(in: 1...9_000, using: &random)
    let shape = Self.shapes[Int(seed) % Self.shapes.count]
    let own = seed % 2 == 0 ? "prices: 2025" : "prices: { year: 2025, index: pl }"
    // 125/120 = 25/24.
    let moved = try evaluation(
      text("\(cost * 24) kr, \(own)", "\(benefit * 24) kr/year, \(own)", shape))
    let byHand = try evaluation(text("\(cost * 25) kr", "\(benefit * 25) kr/year", shape))
    expectSame(moved, byHand, "seed \(seed)")
  }

  private func expectSame(_ moved: Evaluation, _ byHand: Evaluation, _ what: Comment) {
    #expect(moved.flow.net == byHand.flow.net, what)
    #expect(moved.unharvested == byHand.unharvested, what)
    #expect(moved.netPresentValue == byHand.netPresentValue, what)
    #expect(moved.payback == byHand.payback, what)
    let pairs = zip(moved.switching, byHand.switching)
    #expect(moved.switching.count == byHand.switching.count, what)
    for (left, right) in pairs {
      #expect(left.breakEven == right.breakEven && left.promise == right.promise, what)
    }
  }

  @Test func `a formula is moved as a whole`() throws {
    let assumptions = "{ citizens: 12 citizen, saving: 2_400 kr/year/citizen }"
    let moved = try evaluation(
      text("24 kr", "citizens * saving, prices: 2025", "phaseIn: 7 months", assumptions))
    let byHand = try evaluation(text("24 kr", "30_000 kr/year", "phaseIn: 7 months"))
    #expect(moved.flow.benefits == byHand.flow.benefits)
  }

  @Test func `prices of a later year are moved back`() throws {
    // 96/125 of 125 000 is 96 000; the case is in prices of 2024.
    let later = text("125_000 kr, prices: 2026", "0 kr/year").replacing(
      "start:", with: "prices: 2024\nstart:")
    #expect(try evaluation(later).totalCosts.ore == 96_000_00)
  }

  @Test func `a unit price is moved by its own index`() throws {
    // 120 kr × 125/120 = 125 kr; 120 kr × 1.6 = 192 kr; 1000 hours a year, over four years, 62.5 %.
    for (name, price) in [("time", 125), ("loentime", 192)] {
      let found = try evaluation(
        text(
          "1 kr", "1_000 hour/year * pris", "", "{ pris: { unitPrice: \(name), role: price } }"))
      #expect(found.totalBenefits.ore == Int64(price) * 1_000_00 * 4 * 625 / 1000)
      #expect(found.businessCase.assumptions.map(\.source) == ["made up, 2025"])
      #expect(
        found.tables.map(\.name) == ["egen", name == "time" ? "pl" : "loen", name])
    }
  }

  @Test func `a schedule of the workspace discounts`() throws {
    let found = try evaluation(text("1 kr", "0 kr/year"))
    // Year 10 of the case is the first at 3 %, which four years do not reach: 1.04 alone.
    #expect(isClose(found.factors.factors[12], 1 / 1.04, tolerance: 1e-15))
    #expect(found.tables.map(\.origin.source) == ["Byrådet"])
  }
}
