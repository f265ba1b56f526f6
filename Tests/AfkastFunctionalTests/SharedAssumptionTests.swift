import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Assumptions that cases share, against the same cases with the assumptions written in them.
@Suite struct SharedAssumptionTests {
  private let assumptions = """
    assumptions:
      price: { likely: 420 kr/hour, low: 390 kr/hour, high: 470 kr/hour, shape: normal, evidence: 2 }
      nurse: { unitPrice: time, role: price }
      setup: { likely: 5 months, low: 2 months, high: 9 months }
      share: { likely: 60 %, low: 30 %, high: 80 %, source: A }
      years: { by: { 2027: 50 %, 2028: 100 % } }
      effect: price * share * years
    """

  private let tables = """
    prices: 2026
    tables:
      priceIndex: { pl: { source: made up, levels: { 2025: 120, 2026: 125 } } }
      unitPrices: { time: { amount: 120 kr/hour, year: 2025, source: made up } }
    """

  private func text(_ assumptions: String = "assumptions:") -> String {
    """
    afkast: 1
    id: case
    title: Case
    start: 2027-01
    horizon: 4 years
    promise: { payback: 30 months }
    \(assumptions)
      hours: { likely: 1_700 hour/year, low: 1_100 hour/year, high: 2_100 hour/year }
    cohorts: { moved: { inflow: 7 person/year, lasts: setup } }
    scenarios: { few: { share: 40 %, hours: 900 hour/year, shift: 2 months } }
    costs:
      - { id: a, kind: investment, amount: 300 tkr, in: 2027-01 }
      - { id: c, kind: operating, amount: 200 hour/year * nurse }
    benefits:
      - { id: b, kind: capacity, harvest: 62.5 %, amount: hours * effect, delay: setup }
      - { id: d, kind: cash, amount: moved * 20 tkr/year/person }
    """
  }

  private func businessCase(_ workspace: String, _ text: String) throws -> BusinessCase {
    let file = WorkspaceFile(SourceText(name: "afkast.yaml", text: workspace))
    #expect(file.diagnostics.map(\.message) == [])
    let read = CaseFile(SourceText(name: "case", text: text), in: file.workspace)
    #expect(read.diagnostics.map(\.message) == [])
    return try #require(read.businessCase)
  }

  /// The case with the workspace's assumptions, and the one with its own.
  private func both() throws -> (shared: BusinessCase, own: BusinessCase) {
    try (
      businessCase(tables + "\n" + assumptions, text()), businessCase(tables, text(assumptions))
    )
  }

  @Test func `gives the same figures in every scenario`() throws {
    let (shared, own) = try both()
    let few = ScenarioName.named(try known(ScenarioID("few")))
    for scenario in [.plan, .pessimistic, .optimistic, few] as [ScenarioName] {
      let settings = EvaluationSettings()
      let left = try Evaluation(of: shared, in: scenario, settings)
      let right = try Evaluation(of: own, in: scenario, settings)
      #expect(left.flow.net == right.flow.net)
      #expect(left.net.ore != 0)
      #expect(left.netPresentValue == right.netPresentValue)
      #expect(left.payback == right.payback && left.promise == right.promise)
    }
  }

  @Test func `gives the same switching values and the same tornado`() throws {
    let (shared, own) = try both()
    let (left, right) = try (Evaluation(of: shared), Evaluation(of: own))
    #expect(Set(left.switching) == Set(right.switching))
    #expect(left.tornado.swings.map(\.assumption) == right.tornado.swings.map(\.assumption))
    #expect(left.tornado.swings.map(\.width) == right.tornado.swings.map(\.width))
    #expect(left.tornado.swings.contains { $0.assumption.text == "share" })
    #expect(left.tables == right.tables)
  }

  @Test func `gives lines the same evidence`() throws {
    let (shared, own) = try both()
    var settings = EvaluationSettings()
    settings.prudence = try known(PrudenceTable.builtIn.first)
    let found = try [shared, own].map { businessCase in
      try known(Evaluation(of: businessCase, settings).prudent).corrections
    }
    #expect(found[0].map(\.evidence.level) == found[1].map(\.evidence.level))
    #expect(found[0].map(\.change) == found[1].map(\.change))
    #expect(found[0].contains { $0.change.ore != 0 })
  }

  @Test func `all of those that the case uses are its own, each with its place`() throws {
    let (shared, own) = try both()
    #expect(shared.assumptions.first?.id.text == "hours")
    #expect(shared.assumptions.map(\.sharedPlace) == [nil, 0, 1, 2, 3, 4, 5])
    #expect(own.assumptions.allSatisfy { $0.sharedPlace == nil })
    #expect(Set(shared.assumptions.map(\.id)) == Set(own.assumptions.map(\.id)))
  }
}
