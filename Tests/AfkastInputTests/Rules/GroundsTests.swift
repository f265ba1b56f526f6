import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import Testing

/// What a case is computed from, and where that is from.
@Suite struct GroundsTests {
  private func asks(_ id: QuestionID, _ text: String) -> Bool {
    let file = read(text)
    #expect(file.diagnostics == [])
    return file.questions(in: Workspace()).map(\.id).contains(id.rawValue)
  }

  @Test(arguments: [
    ("amount: 1 tkr/year", true), ("amount: lamps * 2 kr/lamp/year", true),
    ("amount: double * 2 kr/lamp/year", false), ("amount: { 2027: double * 2 kr/lamp }", false),
  ])
  func `an assumption is used by an amount, at once or by way of others`(
    _ benefit: String, _ isAsked: Bool
  ) {
    let names = "assumptions: { lamps: 5 lamp, double: lamps * 2 }"
    #expect(asks(.unusedAssumption, caseText(names, benefit: benefit)) == isAsked)
  }

  @Test(arguments: ["phaseIn: t", "delay: t", "halfLife: t", "fadeOut: { after: t, over: t }"])
  func `a length is a use`(_ length: String) {
    let names = "assumptions: { t: { likely: 6 months } }"
    #expect(!asks(.unusedAssumption, caseText(names, benefit: "amount: 1 tkr/year, \(length)")))
    #expect(asks(.unusedAssumption, caseText(names)))
  }

  @Test func `a cohort uses the assumptions of its inflow and its stay`() {
    let cohort = "\ncohorts: { p: { inflow: n, lasts: t } }"
    let names = "assumptions: { n: 2 person/month, t: 6 months }"
    #expect(!asks(.unusedAssumption, caseText(names + cohort)))
    #expect(asks(.unusedAssumption, caseText("assumptions: { n: 2 person/month }")))
  }

  @Test(arguments: [
    ("a * b", false), ("a * c", true), ("d", false), ("2 tkr/year", true),
  ])
  func `a line made from sourced assumptions has its source in them`(
    _ amount: String, _ isAsked: Bool
  ) {
    let names = """
      assumptions:
        a: { likely: 5 lamp, source: S }
        b: { likely: 2 kr/lamp/year, source: S }
        c: { likely: 3 kr/lamp/year }
        d: a * b
      """
    let text = caseText(names, cost: "amount: 1 tkr/year, source: S", benefit: "amount: \(amount)")
    #expect(asks(.lineWithoutSource, text) == isAsked)
  }
}
