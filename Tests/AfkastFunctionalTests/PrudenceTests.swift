import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Prudence by evidence, against figures computed by hand and against what must always hold.
@Suite struct PrudenceTests {
  private static let head = """
    afkast: 1
    id: case
    title: Case
    start: 2027-01
    horizon: 2 years
    promise: { payback: 12 months }

    """

  private func prudent(
    _ text: String, in scenario: ScenarioName = .plan, by table: PrudenceTable? = nil,
    seenBy perspective: Perspective = .actor(.municipality)
  ) throws -> (plan: Evaluation, prudent: PrudentEvaluation) {
    let file = CaseFile(SourceText(name: "case", text: Self.head + text), in: Workspace())
    #expect(file.diagnostics.map(\.message) == [])
    var settings = EvaluationSettings(perspective: perspective)
    settings.prudence = try known(table ?? PrudenceTable.builtIn.first)
    let plan = try Evaluation(of: known(file.businessCase), in: scenario, settings)
    return (plan, try known(plan.prudent))
  }

  private static let byHand = """
    assumptions:
      people: { likely: 10 person, low: 8 person, high: 12 person, evidence: 3 }
      price: { likely: 1_000 kr/month/person, evidence: 2 }
    costs:
      - { id: device, kind: investment, amount: 100 tkr, in: 2027-01, source: Tilbud }
      - { id: licence, kind: operating, amount: 1_000 kr/month }
    benefits:
      - { id: visits, kind: cash, amount: people * price }
      - { id: time, kind: capacity, harvest: 50 %, amount: 2_000 kr/month, evidence: 5 }
    """

  /// device: a price with a source, 100 000 as it is.
  ///
  /// licence: nobody says, 24 000 + 40 % = 33 600.
  /// visits: evidence 2, the lower of 3 and 2, 240 000 − 15 % = 204 000. time: 24 000 − 0 %.
  /// Net 140 000 becomes 204 000 + 24 000 − 133 600 = 94 400. A month brings 10 000 and so 100 000 are
  /// back in the 10th; prudently it brings 9 500 − 1 400 = 8 100, and they are back in the 13th.
  @Test func `corrects each line by its own evidence`() throws {
    let (plan, prudent) = try prudent(Self.byHand)
    #expect(plan.net.ore == 140_000_00 && prudent.evaluation.net.ore == 94_400_00)
    #expect(prudent.corrections.map(\.change.ore) == [0, 9_600_00, -36_000_00, 0])
    #expect(
      prudent.corrections.map(\.planned.ore) == [100_000_00, 24_000_00, 240_000_00, 24_000_00])
    let id = try known(AssumptionID("price"))
    #expect(
      prudent.corrections.map(\.evidence) == [
        .knownPrice, .unstated, .assumption(id, .beforeAndAfter), .stated(.metaAnalysis),
      ])
    #expect(plan.payback.point?.monthsFromFirstOutlay.count == 10)
    #expect(prudent.evaluation.payback.point?.monthsFromFirstOutlay.count == 13)
    #expect(plan.promise?.state == .early(try known(WholeMonths(2))))
    #expect(prudent.evaluation.promise?.state == .late(try known(WholeMonths(1))))
    #expect(prudent.evaluation.unharvested.ore == 24_000_00)
  }

  /// Few people: 5 in place of 10.
  ///
  /// Visits 120 000 − 15 % = 102 000, so net 20 000 becomes −7 600.
  @Test func `corrects a scenario, whose promise stays the plan's`() throws {
    let scenario = "\nscenarios:\n  few: { people: 5 person }"
    let (few, prudent) = try prudent(
      Self.byHand + scenario, in: .named(try known(ScenarioID("few"))))
    #expect(few.net.ore == 20_000_00 && prudent.evaluation.net.ore == -7_600_00)
    #expect(few.promise?.month == prudent.evaluation.promise?.month)
  }

  /// A sum of 100 kr a third of which falls in each month, + 25 %: 41.67, 41.66, 41.67 add up to 125.
  @Test func `rounds the corrected line cumulatively`() throws {
    let (_, prudent) = try prudent(
      """
      costs:
        - { id: a, kind: operating, amount: 100 kr, from: 2027-01, until: 2027-03, evidence: 1 }
      """)
    let months = prudent.evaluation.flow.costs.prefix(3).map(\.ore)
    #expect(months == [41_67, 41_66, 41_67])
  }

  /// The state pays half: 1 000 kr becomes 1 400, of which 700 are the municipality's.
  @Test func `corrects what is reimbursed on both sides`() throws {
    let text = """
      costs:
        - { id: a, kind: operating, amount: 1_000 kr/month, until: 2027-01, evidence: 0,
            reimbursement: { scheme: refusion, seniority: 10 weeks } }
      """
    let (own, prudent) = try prudent(text)
    let (state, prudentState) = try self.prudent(text, seenBy: .actor(.state))
    #expect(own.totalCosts.ore == 600_00 && prudent.evaluation.totalCosts.ore == 840_00)
    #expect(state.totalCosts.ore == 400_00 && prudentState.evaluation.totalCosts.ore == 560_00)
  }

  /// To the citizen a transfer is a benefit: prudence takes from it what it adds for the municipality.
  @Test func `corrects a transfer by the side it is seen on`() throws {
    let text = """
      costs:
        - { id: a, kind: operating, amount: 1_000 kr/month, until: 2027-01, evidence: 0,
            transfer: true }
      """
    #expect(try prudent(text).prudent.evaluation.totalCosts.ore == 1_400_00)
    let citizen = try prudent(text, seenBy: .actor(.citizen)).prudent
    #expect(citizen.evaluation.totalBenefits.ore == 600_00)
  }

  /// A source makes a cost a known price, and never a benefit.
  @Test func `wants evidence of benefits`() throws {
    let (_, prudent) = try prudent(
      """
      assumptions:
        rent: { likely: 1_000 kr/month, source: Lejekontrakt }
        fee: 1_000 kr/month
      costs:
        - { id: rent, kind: operating, amount: rent }
        - { id: both, kind: operating, amount: rent + fee }
      benefits:
        - { id: saved, kind: cash, amount: 1_000 kr/month, source: Vi tror på det }
      """)
    #expect(prudent.corrections.map(\.evidence) == [.knownPrice, .unstated, .unstated])
  }

  private func random(_ seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let evidence = (0..<4).map { _ in Int.random(in: 0...5, using: &random) }
    let amounts = (0..<4).map { _ in Int.random(in: 1...99_999, using: &random) }
    return """
      costs:
        - { id: a, kind: investment, amount: \(amounts[0]) kr, in: 2027-01, evidence: \(evidence[0]) }
        - { id: b, kind: operating, amount: \(amounts[1]) kr/year, evidence: \(evidence[1]) }
      benefits:
        - { id: c, kind: cash, amount: \(amounts[2]) kr/year, phaseIn: 7 months, deadweight: 13 %,
            evidence: \(evidence[2]) }
        - { id: d, kind: capacity, harvest: 37 %, amount: \(amounts[3]) kr/year, evidence: \(evidence[3]) }
      """
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `corrections add up to the øre, and prudence never helps`(_ seed: UInt64) throws {
    let (plan, prudent) = try prudent(random(seed))
    let sum = prudent.corrections.reduce(plan.net.ore) {
      $0 + ($1.side == .cost ? -$1.change.ore : $1.change.ore)
    }
    #expect(sum == prudent.evaluation.net.ore, "seed \(seed)")
    #expect(prudent.evaluation.netPresentValue.ore <= plan.netPresentValue.ore, "seed \(seed)")
    for correction in prudent.corrections {
      let exact = Double(correction.planned.ore) * (1 + correction.factor.change)
      // The plan is rounded to the øre before it is multiplied here, and the result once more.
      #expect(abs(Double(correction.corrected.ore) - exact) <= 1.2, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a table of nothing is the plan`(_ seed: UInt64) throws {
    let nothing = Dictionary(uniqueKeysWithValues: EvidenceLevel.allCases.map { ($0, Share.none) })
    let table = PrudenceTable(
      name: "none",
      origin: TableOrigin(year: Year(2026), source: "Test", isIllustrative: true),
      costs: nothing.mapValues(Uplift.init), benefits: nothing)
    let (plan, prudent) = try prudent(random(seed), by: known(table))
    #expect(prudent.evaluation.flow.net == plan.flow.net, "seed \(seed)")
    #expect(prudent.evaluation.switching == plan.switching, "seed \(seed)")
  }
}
