import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import Testing

/// Where rules draw their lines; what they say is in the gallery.
@Suite struct RuleTests {
  private func asks(_ id: QuestionID, _ text: String) -> Bool {
    let file = read(text)
    #expect(file.diagnostics == [])
    return file.questions(in: Workspace()).map(\.id).contains(id.rawValue)
  }

  private func kpi(_ keys: String) -> String {
    caseText("kpis: [{ id: k, title: K, unit: citizen, \(keys) }]")
  }

  @Test(arguments: [
    ("good: up, baseline: 5, target: { value: 6, by: 2028-12 }", false),
    ("good: up, baseline: 5, target: { value: 4, by: 2028-12 }", true),
    ("good: up, baseline: 5, target: { value: 5, by: 2028-12 }", true),
    ("good: up, baseline: 5, target: { value: 5, by: 2028-12 }, balancing: true", false),
    ("good: down, baseline: 5, target: { value: 6, by: 2028-12 }, balancing: true", true),
    ("good: down, baseline: 5, target: { 2027-12: 6, 2028-12: 4 }", false),
    ("good: down, baseline: 5, target: rising", true),
    ("good: down, target: falling", false),
    ("good: 5..10, target: { value: 11, by: 2028-12 }", true),
    ("good: 5..10, baseline: 12, target: { value: 10, by: 2028-12 }", false),
    ("baseline: 5, target: { value: 5, by: 2028-12 }", false),
    ("good: up, baseline: 2026-01..2026-06, target: { value: 5, by: 2028-12 }", false),
  ])
  func `a target goes the good way`(_ keys: String, _ isAsked: Bool) {
    #expect(asks(.targetAgainstGood, kpi(keys)) == isAsked)
  }

  @Test(arguments: [
    ("target: { value: 10, by: 2028-12 }", false), ("target: { value: 11, by: 2028-12 }", true),
    ("target: { 2027-12: -1, 2028-12: 9 }", true), ("target: rising", false),
  ])
  func `a target is on the scale`(_ keys: String, _ isAsked: Bool) {
    #expect(asks(.targetBeyondScale, kpi("scale: 0..10, \(keys)")) == isAsked)
  }

  @Test(arguments: [
    ("promise: { by: 2031-12 }", false), ("promise: { by: 2032-01 }", true),
    ("promise: { payback: 60 months }", false), ("promise: { payback: 61 months }", true),
  ])
  func `a promise ends with the case`(_ promise: String, _ isAsked: Bool) {
    #expect(asks(.promiseAfterHorizon, caseText(promise)) == isAsked)
    // Payback counts from the first cost, and the case ends no later for it.
    let late = caseText("promise: { payback: 58 months }", cost: "amount: 1 mkr, in: 2027-04")
    #expect(asks(.promiseAfterHorizon, late))
  }

  @Test(arguments: [
    ("amount: 300 tkr/year, from: 2027-02", true), ("amount: 300 tkr/year, from: 2027-03", false),
    ("amount: 300 tkr/year, delay: 2 months", false),
    ("amount: 300 tkr/year, delay: 6 weeks", true), ("amount: 0 tkr/year", false),
    ("amount: { 2027: 1 tkr }, from: 2027-03", false), ("amount: 1 tkr, in: 2027-01", true),
    ("amount: 1 tkr, in: 2027-01, delay: 2 months", false),
  ])
  func `a benefit comes with the first cost or later`(_ benefit: String, _ isAsked: Bool) {
    let text = caseText(cost: "amount: 1 mkr, in: 2027-03", benefit: benefit)
    #expect(asks(.benefitBeforeCost, text) == isAsked)
  }

  @Test func `a level that a KPI leaves out is that of its node`() {
    let chain = "chain: [{ id: n, level: outcome, text: T }]\n"
    let one = "kpis: [{ id: k, title: K, unit: citizen, "
    #expect(!asks(.noOutcomeKPI, caseText(chain + one + "node: n }]")))
    #expect(asks(.noOutcomeKPI, caseText(chain + one + "node: n, level: output }]")))
    #expect(asks(.noOutcomeKPI, caseText(chain)))
  }

  @Test func `seven KPIs are right, and the KPI of a comparison needs no target`() {
    let seven = (0..<7).map { "{ id: k\($0), title: K, unit: citizen, comparison: other }" }
    let other = "{ id: other, title: O, unit: citizen }"
    let list = seven.dropFirst().joined(separator: ", ")
    #expect(!asks(.tooManyKPIs, caseText("kpis: [\(list), \(other)]")))
    #expect(asks(.tooManyKPIs, caseText("kpis: [\(seven[0]), \(list), \(other)]")))
    let file = read(caseText("kpis: [\(list), \(other)]"))
    let asked = file.questions(in: Workspace()).filter { $0.id == "kpi-without-target" }
    #expect(asked.count == 6)
  }

  @Test func `what nobody in the municipality pays needs none of its budget`() {
    #expect(asks(.costWithoutArea, caseText()))
    #expect(!asks(.costWithoutArea, caseText(cost: "amount: 1 mkr, in: 2027-01, actor: state")))
  }

  @Test func `a refund is asked about where the line is booked`() {
    let cost = "amount: 1 mkr/year, reimbursement: { scheme: refusion, seniority: 0 weeks }"
    #expect(asks(.reimbursedBooking, caseText(cost: cost + ", account: 5.1")))
    #expect(!asks(.reimbursedBooking, caseText(cost: cost)))
    #expect(!asks(.reimbursedBooking, caseText(cost: "amount: 1 mkr/year, account: 5.1")))
    let benefit = cost + ", account: 5.1"
    #expect(!asks(.reimbursedBooking, caseText(benefit: benefit)))
    let booked = benefit + ", booked: { account: 5.1, reference: 2 mkr/year }"
    #expect(asks(.reimbursedBooking, caseText(benefit: booked)))
  }
}
