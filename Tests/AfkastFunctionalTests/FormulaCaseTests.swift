import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Cases with formulas, against the same cases with the arithmetic done by hand.
@Suite struct FormulaCaseTests {
  private func flow(_ text: String) throws -> CashFlow {
    let file = CaseFile(SourceText(name: "case", text: text), in: Workspace())
    #expect(file.diagnostics.map(\.message) == [])
    return try Evaluation(of: #require(file.businessCase)).flow
  }

  private func text(_ assumptions: String, _ amount: String) -> String {
    """
    afkast: 1
    id: case
    title: Case
    start: 2027-01
    horizon: 4 years
    \(assumptions)
    costs:
      - { id: a, kind: investment, amount: 1 mkr, in: 2027-01 }
    benefits:
      - { id: b, kind: cash, amount: \(amount), phaseIn: 7 months }
    """
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a formula gives the same øre as its arithmetic done by hand`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let citizens = Int.random(in: 1...400, using: &random)
    let price = Int.random(in: 1...90_000, using: &random)
    let hours = Int.random(in: 0...5_000, using: &random)
    let wage = Int.random(in: 200...600, using: &random)
    let assumptions = """
      assumptions:
        citizens: \(citizens) citizen
        saving: \(price) kr/year/citizen
        hours: \(hours) hour/year
        wage: \(wage) kr/hour
      """
    let formula = try flow(text(assumptions, "citizens * saving + hours * wage"))
    let byHand = try flow(text("", "\(citizens * price + hours * wage) kr/year"))
    #expect(formula.net == byHand.net, "seed \(seed)")
  }

  @Test func `scaling units changes nothing`() throws {
    let first = try flow(text("assumptions: { a: 12 tkr/month, b: 90 minute/visit }", "a"))
    let second = try flow(text("assumptions: { a: 0.144 mkr/year, b: 1.5 hour/visit }", "a"))
    #expect(first.net == second.net)
    let visits = "assumptions: { time: TIME, visits: 1_000 visit/year, wage: 400 kr/hour }"
    let formula = "time * visits * wage"
    let minutes = try flow(text(visits.replacing("TIME", with: "90 minute/visit"), formula))
    let hours = try flow(text(visits.replacing("TIME", with: "1.5 hour/visit"), formula))
    #expect(minutes.net == hours.net)
    #expect(try minutes.net == flow(text("", "600 tkr/year")).net)
  }

  @Test func `assumptions may be made of others, and differ by year`() throws {
    let assumptions = """
      assumptions:
        staff: { by: { 2027: 2 person, 2028: 3 person } }
        wage: 500 tkr/year/person
        bill: staff * wage
      """
    let found = try flow(
      text(assumptions, "min(bill, 1.2 mkr/year)").replacing(
        "amount: min(bill, 1.2 mkr/year)", with: "amount: \"min(bill, 1.2 mkr/year)\""))
    #expect(found.benefits[12].kroner == 100_000 && found.benefits[47].kroner == 100_000)
    #expect(isClose(found.benefits[11].kroner, 1_000_000 / 12, tolerance: 0.01))
  }

  @Test func `a cohort's persons and what they bring`() throws {
    let cohorts = """
      assumptions: { saving: 24 tkr/year/person }
      cohorts:
        moved: { inflow: 24 person/year, from: 2027-01, until: 2027-12, lasts: 36 months }
      """
    let found = try flow(text(cohorts, "moved * saving").replacing(", phaseIn: 7 months", with: ""))
    // Two enter each month and count half in their first: 1, 3, 5 … 23, then 24 persons.
    #expect(found.benefits[0].kroner == 2_000 && found.benefits[1].kroner == 6_000)
    #expect(found.benefits[20].kroner == 48_000)
  }
}
