import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Every draw against the plain evaluation of the case with the values that were drawn.
///
/// The plain evaluator rounds each line to whole øre; the simulation does not round. So the cumulative net
/// may differ by half an øre a line, and by what doubles lose.
@Suite struct PlainEvaluatorTests {
  private func check(
    _ text: String, blocks: Int = 2, seed: UInt64 = 1,
    seenBy perspective: Perspective = .actor(.municipality),
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let simulated = try SimulatedYAML.simulated(text, EvaluationSettings(perspective: perspective))
    let run = CaseRun(simulated, SimulationSettings(seed: seed))
    let points = run.points(.main, replicate: 0, bits: 6)
    var block = DrawBlock(for: simulated)
    for place in 0..<blocks {
      run.draw(points, at: place, into: &block)
      let outcome = run.fold(&block, keeps: true)
      for lane in 0..<8 {
        let flow = try plain(simulated, block.values, lane)
        for month in flow.cumulative.indices {
          let (found, exact) = (block.rows[month][lane], Double(flow.cumulative[month].ore))
          let scale = flow.cumulative.map { abs(Double($0.ore)) }.max() ?? 0
          #expect(
            abs(found - exact) <= simulated.tolerance + 1 + 1e-9 * scale,
            "seed \(seed), draw \(place * 8 + lane), month \(month)", sourceLocation: location)
        }
        let value = simulated.plan.factors.presentValue(of: flow.net).ore
        let scale = flow.cumulative.map { abs(Double($0.ore)) }.max() ?? 0
        #expect(
          abs(outcome.netPresentValue[lane] - value) <= Double(flow.net.count) + 1e-9 * scale,
          "seed \(seed)", sourceLocation: location)
      }
    }
  }

  private func plain(
    _ simulated: SimulatedCase, _ values: [Lanes], _ lane: Int
  ) throws -> CashFlow {
    var setting = AssumptionSetting()
    for (slot, uncertain) in simulated.uncertain.enumerated() {
      setting.values[uncertain.assumption.id] = try known(Quotient(values[slot][lane]))
    }
    let circumstances = try Circumstances(of: simulated.businessCase, setting)
    return try CashFlow(
      of: simulated.businessCase, in: circumstances, seenBy: simulated.plan.settings.perspective)
  }

  private static let assumptions = """
    assumptions:
      people: { low: 10 person, likely: 20 person, high: 45 person }
      price: { low: 800 kr/month/person, likely: 1_000 kr/month/person, high: 1_500 kr/month/person, shape: triangular }
      share: { low: 20 %, likely: 50 %, high: 90 %, shape: uniform }
      wait: { low: 0 months, likely: 4 months, high: 15 months }
      rise: { low: 1 month, likely: 6 months, high: 14 months, shape: triangular }
      hold: { low: 20 months, likely: 24 months, high: 30 months }
      half: { low: 6 months, likely: 12 months, high: 30 months }
      stay: { low: 3 months, likely: 9 months, high: 20 months }
      setup: { low: 200 tkr, likely: 300 tkr, high: 500 tkr, shape: normal }
      grown: { by: { 2027: 50 %, 2028: 80 %, 2029: 100 % } }
      saving: people * price
    cohorts:
      helped: { inflow: people * 2 / 12 months, until: 2029-12, lasts: 14 months }
      drawn: { inflow: { 2027: people / 12 months, 2029: 3 person/month }, until: 2030-06, lasts: stay }
      fading: { inflow: 4 person/month, halfLife: half }

    """

  @Test(arguments: [
    "amount: people * price * share",
    "amount: people * price, phaseIn: 12 months, delay: 3 months",
    "amount: people * price, delay: wait",
    "amount: saving * share, delay: wait, phaseIn: 7 months",
    "amount: people * price, delay: wait, phaseIn: rise",
    "amount: 25 tkr/month, delay: wait, phaseIn: rise, from: 2027-08",
    "amount: saving, delay: wait, until: 2029-06",
    "amount: saving, delay: wait, until: 2027-09",
    "amount: saving, delay: wait, phaseIn: rise, until: 2028-02",
    "amount: saving, fadeOut: { after: hold, over: 12 months }",
    "amount: saving, delay: wait, phaseIn: rise, fadeOut: { after: hold, over: rise }",
    "amount: saving, phaseIn: 24 months, fadeOut: { after: rise, over: 12 months }",
    "amount: saving, delay: wait, halfLife: half",
    "amount: saving, halfLife: 9 months",
    "amount: saving * grown, delay: wait",
    "amount: people * grown * price + 3 tkr/month",
    "amount: \"max(people * price - 18 tkr/month, 0 kr/month)\"",
    "amount: \"min(people, 22 person) * price\"",
    "amount: people * price / (1 + share)",
    "amount: \"max(people * grown - 14 person, 0 person) * price\"",
    "amount: helped * price",
    "amount: helped * price * grown, delay: wait",
    "amount: drawn * price",
    "amount: fading * price",
    "amount: (drawn + helped) * price * share",
    "amount: helped * price, reimbursement: { scheme: refusion, for: helped }",
    "amount: drawn * price, reimbursement: { scheme: refusion, for: drawn }",
    "amount: fading * price, reimbursement: { scheme: refusion, for: fading }",
    "amount: saving, reimbursement: { scheme: refusion, seniority: 10 weeks }",
    "amount: saving, delay: wait, reimbursement: { scheme: refusion, seniority: 10 weeks }",
    "amount: setup, in: 2028-02",
    "amount: setup, from: 2027-03, until: 2028-02",
    "amount: setup, in: 2027-05, delay: wait",
    "amount: people * price * 1 month, from: 2027-05, until: 2027-07, delay: wait",
    "amount: drawn * price * 1 month, in: 2028-05",
    "amount: setup * share, in: 2028-05, reimbursement: { scheme: refusion, for: drawn }",
    "amount: 300 tkr, in: 2028-05, reimbursement: { scheme: refusion, for: drawn }",
    "amount: 300 tkr, in: 2028-05, reimbursement: { scheme: refusion, for: fading }",
    "amount: 4 tkr/month, reimbursement: { scheme: refusion, for: drawn }",
    "amount: setup, in: 2028-02, reimbursement: { scheme: refusion, seniority: 10 weeks }",
    "amount: setup, from: 2028-02, until: 2029-01, delay: 3 months, reimbursement: { scheme: refusion }",
    "amount: setup, from: 2027-02, until: 2028-01, delay: wait, reimbursement: { scheme: refusion }",
    "amount: setup * grown, in: 2028-02",
    "amount: { 2027: 200 tkr, 2028: setup }",
    "amount: { 2027-03: setup, 2029-05: setup * share }, delay: wait",
    "amount: saving, reimbursement: { scheme: saerligt-dyre-enkeltsager, yearlyCost: 1_160 tkr }",
    "amount: saving, transfer: true",
    "amount: saving, transfer: true, reimbursement: { scheme: refusion, for: drawn }",
    "amount: saving, actor: region, delay: wait",
    "amount: saving, deadweight: 20 %, displacement: 5 %",
  ]) func `a line`(_ line: String) throws {
    try check(
      Self.assumptions + """
        costs: [{ id: cost, kind: operating, amount: 12_345.67 kr/month }]
        benefits: [{ id: benefit, kind: cash, \(line) }]
        """)
    try check(
      Self.assumptions + """
        costs: [{ id: cost, kind: operating, \(line.replacing(", deadweight: 20 %, displacement: 5 %", with: "")) }]
        benefits: [{ id: benefit, kind: capacity, harvest: 40 %, amount: people * price }]
        """)
  }

  @Test(arguments: [
    Perspective.actor(.state), .actor(.citizen), .actor(.region), .public, .society,
  ]) func `every perspective`(_ perspective: Perspective) throws {
    try check(
      Self.assumptions + """
        costs:
          - { id: a, kind: operating, amount: saving, transfer: true, reimbursement: { scheme: refusion, for: drawn } }
          - { id: b, kind: operating, amount: people * 310 kr/month/person, actor: region, delay: wait }
          - { id: c, kind: investment, amount: setup, in: 2027-02, reimbursement: { scheme: refusion } }
        benefits:
          - { id: d, kind: cash, amount: saving * share, actor: state, halfLife: half }
          - { id: e, kind: cash, amount: helped * price, actor: citizen }
        """, seenBy: perspective)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `several lines at once`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let amounts = [
      "people * price", "saving * share", "saving * grown", "helped * price", "drawn * price",
      "30 tkr/month", "\"max(people * price - 18 tkr/month, 0 kr/month)\"",
    ]
    let shapes = [
      "", ", delay: wait", ", phaseIn: rise", ", delay: wait, phaseIn: 5 months",
      ", halfLife: half",
      ", until: 2029-03", ", from: 2027-09, delay: wait, phaseIn: rise", ", delay: 2 months",
    ]
    let lines = (0..<5).map { index in
      let amount = amounts.randomElement(using: &random) ?? amounts[0]
      let shape = shapes.randomElement(using: &random) ?? ""
      return "  - { id: b\(index), kind: cash, amount: \(amount)\(shape) }"
    }
    try check(
      Self.assumptions + """
        costs:
          - { id: a, kind: investment, amount: setup, in: 2027-02 }
          - { id: b, kind: operating, amount: people * 310 kr/month/person }
        benefits:
        \(lines.joined(separator: "\n"))
        """, blocks: 2, seed: seed)
  }
}
