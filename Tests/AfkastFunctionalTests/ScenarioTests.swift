import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Scenarios, switching values of assumptions, and the tornado: each is checked by evaluating.
@Suite struct ScenarioTests {
  private static func text(_ citizens: Int, _ saving: Int, _ delay: Int) -> String {
    """
    afkast: 1
    id: case
    title: Case
    start: 2027-01
    horizon: 5 years
    promise: { payback: 36 months }
    assumptions:
      citizens: { likely: \(citizens) citizen, low: \(citizens / 2) citizen, high: \(citizens * 2) citizen }
      saving: { likely: \(saving) kr/year/citizen, low: 0 kr/year/citizen, high: 90_000 kr/year/citizen }
      bill: { likely: 200 tkr/year, low: 150 tkr/year, high: 400 tkr/year }
      ramp: { likely: \(delay + 1) months, low: 1 months, high: 24 months }
    scenarios:
      late: { shift: \(delay) months }
      few: { citizens: \(citizens / 3) citizen }
    costs:
      - { id: devices, kind: investment, amount: 1.5 mkr, in: 2027-01 }
      - { id: licences, kind: operating, amount: bill }
    benefits:
      - { id: visits, kind: cash, amount: citizens * saving, phaseIn: ramp }
    """
  }

  private func businessCase(_ seed: UInt64) throws -> BusinessCase {
    var random = SeededGenerator(seed: seed)
    let text = Self.text(
      .random(in: 20...200, using: &random), .random(in: 5_000...30_000, using: &random),
      .random(in: 0...12, using: &random))
    let file = CaseFile(SourceText(name: "case", text: text), in: Workspace())
    #expect(file.diagnostics.map(\.message) == [])
    return try #require(file.businessCase)
  }

  private func npv(_ businessCase: BusinessCase, _ id: String, _ value: Double) throws -> Double {
    let assumption = try known(businessCase.assumptions.first { $0.id.text == id })
    let inBase = try known(Quotient(value * assumption.unitSize.value))
    var settings = EvaluationSettings()
    settings.assumptions = AssumptionSetting(values: [assumption.id: inBase])
    settings.searchesSwitching = false
    return try Evaluation(of: businessCase, settings).netPresentValue.ore
  }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func `an assumption's break-even, put into the case, has no net present value`(
    _ seed: UInt64
  ) throws {
    let businessCase = try businessCase(seed)
    let evaluation = try Evaluation(of: businessCase)
    for id in ["citizens", "saving", "bill"] {
      let subject = SwitchingValue.Subject.assumption(try known(AssumptionID(id)))
      let found = try known(evaluation.switching.first { $0.subject == subject })
      guard case .quantity(let number) = found.breakEven else { continue }
      let value = try npv(businessCase, id, number.value)
      // Each month is rounded to øre, and half an øre a line counts as nothing.
      #expect(abs(value) <= 60, "seed \(seed), \(id) at \(number.value): \(value) øre")
    }
  }

  @Test func `switching values are the same whether or not they were asked for beforehand`() throws
  {
    let businessCase = try businessCase(2)
    var settings = EvaluationSettings()
    let beforehand = try Evaluation(of: businessCase, settings)
    settings.searchesSwitching = false
    settings.prudence = PrudenceTable.builtIn.first
    let later = try Evaluation(of: businessCase, settings)
    settings.searchesSwitching = true
    let prudent = try Evaluation(of: businessCase, settings).prudent
    #expect(beforehand.switching.count == 9)
    #expect(beforehand.switching == later.switching)
    #expect(try known(prudent).evaluation.switching == known(later.prudent).evaluation.switching)
    #expect(try known(prudent).evaluation.switching != beforehand.switching)
  }

  @Test func `a break-even far from the plan is found, and none where there is none`() throws {
    let businessCase = try businessCase(3)
    let evaluation = try Evaluation(of: businessCase)
    let devices = try known(evaluation.switching.first { $0.subject == .allBenefits })
    #expect(devices.breakEven != nil)
    let ramp = try known(
      evaluation.switching.first { $0.subject == .assumption(try known(AssumptionID("ramp"))) })
    if case .quantity(let number) = ramp.breakEven { #expect(number.value <= 60) }
  }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func `the pessimistic end is below every other, the optimistic above`(_ seed: UInt64) throws {
    let businessCase = try businessCase(seed)
    var settings = EvaluationSettings()
    settings.searchesSwitching = false
    let found = try ScenarioName.all(of: businessCase).map { name in
      (name, try Evaluation(of: businessCase, in: name, settings).netPresentValue.ore)
    }
    #expect(found.map(\.0.key) == ["plan", "late", "few", "pessimistic", "optimistic"])
    let plan = found[0].1
    #expect(found[3].1 <= plan && plan <= found[4].1, "seed \(seed)")
    #expect(found[1].1 <= plan + 1 && found[2].1 <= plan, "seed \(seed)")
  }

  @Test func `the tornado is sorted, and each end is an evaluation`() throws {
    let businessCase = try businessCase(1)
    let swings = try Evaluation(of: businessCase).tornado.swings
    #expect(swings.count == 4)
    #expect(zip(swings, swings.dropFirst()).allSatisfy { $0.width.ore >= $1.width.ore })
    let bill = try known(swings.first { $0.assumption.text == "bill" })
    #expect(isClose(bill.low.netPresentValue.ore, try npv(businessCase, "bill", 150), scale: 1e9))
    #expect(isClose(bill.high.netPresentValue.ore, try npv(businessCase, "bill", 400), scale: 1e9))
    for swing in swings {
      let months = [swing.low, swing.high].map { $0.payback.point?.monthsFromStart.count }
      let later = months[1].flatMap { high in months[0].map { high - $0 } }
      #expect(swing.monthsLater == later, "\(swing.assumption.text)")
    }
    #expect(swings.contains { $0.monthsLater ?? 0 != 0 })
  }

  @Test func `the promised month stays the plan's`() throws {
    let businessCase = try businessCase(5)
    let plan = try known(Evaluation(of: businessCase).promise).month
    let late = try known(businessCase.scenarios.first).id
    let shifted = try Evaluation(of: businessCase, in: .named(late), EvaluationSettings())
    #expect(shifted.promise?.month == plan)
  }
}
