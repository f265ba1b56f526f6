import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What measurements teach, what is confirmed of them, and what must be reached.
@Suite struct LearningTests {
  private static let range = ", low: 60 person, high: 140 person"

  private static func text(level: String = "output", range: String = range) -> String {
    """
    promise: { payback: 12 months }
    assumptions:
      people: { likely: 100 person\(range), role: effect }
    costs:
      - { id: start, kind: investment, amount: 120 tkr, in: 2027-01 }
    benefits:
      - { id: saved, kind: cash, amount: people * 100 kr/month/person }
    kpis:
      - { id: helped, title: Helped, unit: person, level: \(level), good: up, measures: people,
          baseline: 0, target: { value: 100, by: 2027-04 }, every: month }

    """
  }

  private static func review(_ text: String, _ values: [Double], asOf: String) throws -> CaseReview
  {
    var book = FactBook()
    for (index, value) in values.enumerated() {
      let month = try FollowedYAML.month("2027-01").advanced(by: index)
      try book.measure("helped", month.description, value)
    }
    return try FollowedYAML.review(FollowedYAML.businessCase(text), book.facts, asOf: asOf)
  }

  private static func learned(_ review: CaseReview) throws -> LearnedAssumption {
    try known(review.curves.evidence.learned.values.first)
  }

  // Python, by the formulas of DESIGN.md section 6 and kpi.md section 2: values 80, 84, 88, 80, 84, 88; mean 84;
  // s² = 12.8; r1 = −0.125 (products −8 over squares 64); r* = max(0, −0.125 + (1 − 0.375)/6) = 0, so that
  // se² = 12.8/6 = 2.1333; PERT variance (100 − 60)(140 − 100)/7 = 228.571; the mean lies 16 from the plan,
  // less than 2·√230.7 = 30.4; posterior (100·2.1333 + 84·228.571)/230.705 = 84.147952444.
  @Test func `plan and measurements are weighted by how sure they are`() throws {
    let learned = try Self.learned(
      Self.review(Self.text(), [80, 84, 88, 80, 84, 88], asOf: "2027-06"))
    #expect(learned.basis == .both)
    #expect(isClose(learned.expected.value, 84.147952444, tolerance: 1e-9))
    #expect(isClose(learned.standardError.value, 1.4538, tolerance: 1e-3))
  }

  @Test func `two values teach nothing yet`() throws {
    let review = try Self.review(Self.text(), [50, 50], asOf: "2027-02")
    #expect(try Self.learned(review).basis == .plan)
    #expect(review.curves.forecast.benefits[2].kroner == 10_000)
  }

  // The mean lies 46 from the plan, three times the combined error: the measurements alone count.
  @Test func `measurements that contradict the plan stand alone`() throws {
    let learned = try Self.learned(
      Self.review(Self.text(), [52, 54, 56, 52, 54, 56], asOf: "2027-06"))
    #expect(learned.basis == .contradiction)
    #expect(learned.expected.value == 54)
  }

  @Test func `without a range the measured mean is expected`() throws {
    let learned = try Self.learned(
      Self.review(Self.text(range: ""), [90, 92, 94], asOf: "2027-03"))
    #expect(learned.basis == .measurements)
    #expect(learned.expected.value == 92)
  }

  @Test func `a count is confirmed as measured and an effect by its lower end`() throws {
    let values = [80.0, 84, 88, 80, 84, 88]
    let counted = try Self.review(Self.text(), values, asOf: "2027-06")
    #expect(counted.curves.confirmed?.total == counted.curves.measured?.total)
    let effect = try Self.review(Self.text(level: "outcome"), values, asOf: "2027-06")
    // t(0.9; 5) = 1.475884 (R: qt(.9, 5)): 84 − 1.475884·√2.13333 = 81.84436 of 84.
    let (measured, confirmed) = (
      try known(effect.curves.measured), try known(effect.curves.confirmed)
    )
    #expect(measured.benefits.kroner.reduce(0, +) == 50_400)
    let expected = 50_400 * 81.84436 / 84
    #expect(
      isClose(confirmed.benefits.kroner.reduce(0, +), expected, tolerance: 1e-6, scale: 50_400))
  }

  @Test func `an effect is nothing while it is too early to tell`() throws {
    let review = try Self.review(Self.text(level: "outcome"), [80, 84], asOf: "2027-02")
    #expect(review.curves.measured?.benefits.map(\.kroner) == [8_000, 8_400])
    #expect(review.curves.confirmed?.benefits.map(\.kroner) == [0, 0])
  }

  // 60 after six months at 80: 120 000 − 48 000 = 72 000 in six months is 12 000 a month, 120 people, but for half an øre a month.
  @Test func `what must be reached to keep the promise`() throws {
    let review = try Self.review(
      Self.text(range: ""), [80, 80, 80, 80, 80, 80], asOf: "2027-06")
    let rate = try known(review.requiredRunRates().first)
    #expect(rate.expected.value == 80)
    let required = try known(rate.required).value
    #expect(isClose(required, 120, tolerance: 2e-5), "\(required)")
  }

  // The bridge: 20 people fewer, for 24 months at 100 kr.
  @Test func `the bridge names what changed`() throws {
    let review = try Self.review(
      Self.text(range: ""), [80, 80, 80, 80, 80, 80], asOf: "2027-06")
    let steps = try review.bridge().steps.filter { $0.change != .zero }
    #expect(steps.map(\.cause) == [.effect])
    #expect(steps.map(\.change.kroner) == [-48_000])
  }

  @Test func `odds follow what has been learned`() throws {
    let draws = try known(DrawCount(atLeast: 4_096))
    let sure = try Self.review(Self.text(), [150, 150, 150, 150, 150, 150], asOf: "2027-06")
    #expect(try sure.odds(draws: draws, seed: 1)?.probability.value == 1)
    let lost = try Self.review(Self.text(), [60, 60, 60, 60, 60, 60], asOf: "2027-06")
    #expect(try lost.odds(draws: draws, seed: 1)?.probability.value == 0)
    // Before anything is known the plan's own range decides: symmetric around what just keeps the promise.
    let open = try FollowedYAML.review(FollowedYAML.businessCase(Self.text()), asOf: "2026-12")
    let odds = try known(try open.odds(draws: draws, seed: 1))
    #expect(isClose(odds.probability.value, 0.5, tolerance: 0.01))
  }
}
