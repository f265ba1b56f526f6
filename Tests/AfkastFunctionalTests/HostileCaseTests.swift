import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Cases that were once computed wrongly, or never to the end; expected figures are worked out by hand.
@Suite struct HostileCaseTests {
  private func file(_ body: String) -> CaseFile {
    let head = "afkast: 1\nid: case\ntitle: Case\nstart: 2027-01\nhorizon: 3 years\n"
    return CaseFile(SourceText(name: "case", text: head + body), in: Workspace())
  }

  private func costs(_ body: String, shifted: Bool = false) throws -> [Int64] {
    let file = file(body)
    #expect(file.diagnostics.map(\.message) == [])
    let businessCase = try known(file.businessCase)
    var setting = AssumptionSetting.plan
    if shifted { setting = AssumptionSetting(shift: try known(businessCase.scenarios.first).shift) }
    let circumstances = try Circumstances(of: businessCase, setting)
    let line = try known(businessCase.lines.first)
    return try LineFlow(line, in: circumstances).counted.map(\.ore)
  }

  @Test func `a sum that comes later keeps the value of its own year`() throws {
    let body = """
      assumptions:
        places: { by: { 2027: 1 place, 2028: 10 place } }
      scenarios:
        late: { shift: 13 months }
      costs:
        - { id: build, kind: investment, amount: places * 1000 kr/place, in: 2028-02 }
      """
    // 10 places × 1 000 kr, planned in month 13 and shifted to month 26.
    #expect(try costs(body)[13] == 1_000_000)
    #expect(try costs(body, shifted: true)[26] == 1_000_000)
  }

  @Test func `a length that differs by year is the plan's first year's, however late the case`()
    throws
  {
    let body = """
      assumptions:
        wait: { by: { 2026: 6 months, 2027: 2 months } }
      scenarios:
        late: { shift: 12 months }
      costs:
        - { id: run, kind: operating, amount: 1000 kr/month, delay: wait }
      """
    #expect(try costs(body).firstIndex { $0 > 0 } == 2)
    #expect(try costs(body, shifted: true).firstIndex { $0 > 0 } == 14)
  }

  @Test func `seniority of a sum counts from its own month, which a shift and a delay move`() throws
  {
    let body = """
      scenarios:
        late: { shift: 3 months }
      costs:
        - id: course
          kind: operating
          amount: 100 tkr
          in: 2027-06
          delay: 2 months
          reimbursement: { scheme: refusion }
      """
    // 4 weeks at 80 %, the rest of 365.25/84 weeks at 40 %: the municipality keeps
    // 1 − (0.4 + 0.4 × 4 × 84/365.25) = 0.232 032 854…
    #expect(try costs(body)[7] == 2_320_329)
    #expect(try costs(body, shifted: true)[10] == 2_320_329)
  }

  @Test func `the half of an øre in money a week rounds up`() throws {
    // 895 kr/week is 89 500 × 365.25/84 = 32 689 875/84 øre a month; after 14 months 5 448 312.5 øre, and
    // after 13 months 5 059 147.3…
    let months = try costs("costs:\n  - { id: run, kind: operating, amount: 895 kr/week }")
    #expect(months[13] == 5_448_313 - 5_059_147)
  }

  @Test func `assumptions that double each other are a mistake, at once`() {
    for body in ["min(a%, a%)", "a% + a%"] {
      let names = (1..<60).map { "  a\($0): " + body.replacing("%", with: "\($0 - 1)") }
      let found = file((["assumptions:", "  a0: 1 kr/year"] + names).joined(separator: "\n"))
      #expect(found.diagnostics.map(\.id) == ["bad-formula"])
    }
  }

  @Test func `ten thousand assumptions made of each other are a mistake in either order`() {
    let names = ["  a0: 1 kr/year"] + (1..<10_000).map { "  a\($0): a\($0 - 1)" }
    for lines in [names, names.reversed()] {
      let found = file((["assumptions:"] + lines).joined(separator: "\n"))
      #expect(found.diagnostics.first?.id == "bad-formula")
    }
  }

  @Test func `what overflows is too large, and not less than nothing`() throws {
    let product = Array(repeating: "a", count: 30).joined(separator: " * ")
    let body = """
      assumptions:
        a: 1000000000000
        b: \(product)
      costs:
        - { id: run, kind: operating, amount: 1 kr/year * b / b }
      """
    let businessCase = try known(file(body).businessCase)
    #expect(throws: EvaluationFailure.self) { try Evaluation(of: businessCase) }
    do { _ = try Evaluation(of: businessCase) } catch { #expect(error.reason == .overflow) }
  }
}
