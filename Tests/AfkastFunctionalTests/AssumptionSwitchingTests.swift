import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// The switching values of assumptions, against brute force and figures computed by hand.
@Suite struct AssumptionSwitchingTests {
  private static let head = """
    afkast: 1
    id: case
    title: Case
    start: 2027-01
    horizon: 2 years
    promise: { payback: 18 months }

    """

  private func businessCase(_ text: String) throws -> BusinessCase {
    let file = CaseFile(SourceText(name: "case", text: Self.head + text), in: Workspace())
    #expect(file.diagnostics.map(\.message) == [])
    return try known(file.businessCase)
  }

  private func undiscounted(_ text: String) throws -> [String: SwitchingValue] {
    let rate = try known(YearlyRate(0))
    let settings = EvaluationSettings(
      discounting: Discounting(schedule: .constant(rate, name: "constant:0 %")))
    let values = try Evaluation(of: businessCase(text), settings).switching
    let named = values.compactMap { value -> (String, SwitchingValue)? in
      if case .assumption(let id) = value.subject { (id.text, value) } else { nil }
    }
    return Dictionary(uniqueKeysWithValues: named)
  }

  private func number(_ value: SwitchingValue.Value?) -> Double? {
    switch value {
    case .factor(let ratio): ratio.value
    case .months(let months): months.count
    case .quantity(let number): number.value
    case nil: nil
    }
  }

  private func isNear(_ value: SwitchingValue.Value?, _ expected: Double) -> Bool {
    number(value).map { abs($0 - expected) <= 1e-4 * max(1, abs(expected)) } ?? false
  }

  /// 10 people in 2027 and 20 in 2028 at 1 000 kr a month save 120 000 + 240 000; 180 000 are half.
  ///
  /// By June 2028 they have saved 120 000 + 120 000, of which 180 000 are three quarters.
  @Test func `values by year move together`() throws {
    let values = try undiscounted(
      """
      assumptions:
        people: { by: { 2027: 10 person, 2028: 20 person } }
        price: 1_000 kr/month/person
      costs: [{ id: a, kind: investment, amount: 180 tkr, in: 2027-01 }]
      benefits: [{ id: b, kind: cash, amount: people * price }]
      """)
    let people = try known(values["people"])
    #expect(people.plan == .factor(.one))
    #expect(isNear(people.breakEven, 0.5) && isNear(people.promise, 0.75))
    #expect(isNear(values["price"]?.breakEven, 500))
  }

  /// 10 people with 4 `visits` a month make 480 a year, in every month: a value of its own.
  ///
  /// At 500 kr, of which half count, they earn just 240 000 in two years. `grown` differs by year and is
  /// moved as a factor, which changes nothing at 0 kr; no line needs `unused`.
  @Test func `what others make has a value, or a factor on it`() throws {
    let values = try undiscounted(
      """
      assumptions:
        people: 10 person
        each: 4 visit/month/person
        visits: people * each
        growth: { by: { 2027: 1, 2028: 3 } }
        grown: visits * growth
        unused: people * 2
      costs: [{ id: a, kind: investment, amount: 240 tkr, in: 2027-01 }]
      benefits:
        - { id: b, kind: cash, amount: visits * 500 kr/visit, deadweight: 50 % }
        - { id: c, kind: cash, amount: grown * 0 kr/visit }
      """)
    #expect(isNear(values["visits"]?.plan, 480) && isNear(values["visits"]?.breakEven, 480))
    #expect(values["grown"]?.plan == .factor(.one) && values["grown"]?.breakEven == nil)
    #expect(isNear(values["unused"]?.plan, 20) && values["unused"]?.breakEven == nil)
    #expect(values.count == 6)
  }

  /// Below nothing only where the case's own range goes there: wages that fall by 4 % a year, not people.
  @Test func `goes below nothing where the case does`() throws {
    func text(_ low: Int) -> String {
      """
      assumptions:
        change: { likely: 10 %, low: \(low) %, high: 30 % }
      costs: [{ id: a, kind: investment, amount: 192 tkr, in: 2027-01 }]
      benefits: [{ id: b, kind: cash, amount: 10_000 kr/month * (1 + change) }]
      """
    }
    #expect(try isNear(undiscounted(text(-30))["change"]?.breakEven, -20))
    #expect(try undiscounted(text(0))["change"]?.breakEven == nil)
  }

  /// Templates whose results rise and fall with x, turn, end in a corner, or cannot be computed beyond.
  private static let shapes = [
    "max(0 kr/month, x * (k - x) * 100 kr/month)", "min(x * 900 kr/month, k * 700 kr/month)",
    "(x * k + 1) * 60 kr/month / (x * x / 5 + 1)", "(k - x) * 800 kr/month",
    "max(x * 500 kr/month, (k - x) * 900 kr/month)", "x * y * 90 kr/month",
  ]

  private func random(_ seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let shape = Self.shapes[Int(seed) % Self.shapes.count]
    return """
      assumptions:
        x: \(Int.random(in: 1...12, using: &random))
        k: \(Int.random(in: 12...30, using: &random))
        y: \(Int.random(in: 1...9, using: &random)) + x
      costs:
        - { id: a, kind: investment, amount: \(Int.random(in: 20...300, using: &random)) tkr, in: 2027-01 }
        - { id: b, kind: operating, amount: x * \(Int.random(in: 1...300, using: &random)) kr/month }
        - { id: c, kind: operating, amount: \(Int.random(in: 1...2_000, using: &random)) kr/month }
      benefits: [{ id: d, kind: cash, amount: "\(shape)" }]
      """
  }

  /// Whether the case pays, and whether it keeps its promise, at a value: computed as a whole.
  private func outcome(
    _ businessCase: BusinessCase, _ plan: Evaluation, _ id: AssumptionID, _ value: Double
  ) -> [Bool]? {
    guard let quotient = Quotient(value),
      let circumstances = try? Circumstances(
        of: businessCase, AssumptionSetting(values: [id: quotient])),
      let flow = try? CashFlow(
        of: businessCase, in: circumstances, seenBy: .actor(.municipality))
    else { return nil }
    let lines = Double(flow.costLines.count + flow.benefitLines.count)
    let present = zip(plan.factors.factors, flow.net).reduce(0.0) { $0 + $1.0 * Double($1.1.ore) }
    return [present >= -lines / 2, flow.cumulative[17...].allSatisfy { $0 >= .zero }]
  }

  /// Every change that a fine grid sees between nothing and four times the plan is found, none lies
  /// nearer, and at the value found the outcome does change.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `finds the nearest change`(_ seed: UInt64) throws {
    let businessCase = try businessCase(random(seed))
    let evaluation = try Evaluation(of: businessCase)
    for id in try ["x", "k"].map({ try known(AssumptionID($0)) }) {
      let value = try known(evaluation.switching.first { $0.subject == .assumption(id) })
      let plan = try known(number(value.plan))
      let planned = try known(outcome(businessCase, evaluation, id, plan))
      let grid = (0...400).map { plan * Double($0) / 100 }.compactMap { tried in
        outcome(businessCase, evaluation, id, tried).map { (tried, $0) }
      }
      for (index, found) in [value.breakEven, value.promise].map(number).enumerated() {
        let changed = grid.filter { $0.1[index] != planned[index] }.map { abs($0.0 - plan) }.min()
        let what = "seed \(seed), \(id.text), \(index == 0 ? "NPV" : "promise"): \(found ?? .nan)"
        guard let found else {
          #expect(changed == nil, "\(what), but changed \(changed ?? 0) away")
          continue
        }
        if let changed { #expect(abs(found - plan) <= changed + 1e-6, "\(what), \(changed)") }
        let sides = [1 - 1e-4, 1 + 1e-4].map {
          outcome(businessCase, evaluation, id, found * $0)?[index]
        }
        #expect(sides[0] != sides[1], "\(what): \(sides)")
      }
    }
  }
}
