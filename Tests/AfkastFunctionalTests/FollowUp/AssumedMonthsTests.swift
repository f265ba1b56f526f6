import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What months count as that nobody booked or measured, and what money counts as that was booked in another
/// month than it was planned in; all numbers by hand.
@Suite struct AssumedMonthsTests {
  /// 100 citizens at 1 200 kr a year are 10 000 kr a month, for 150 000 kr at once.
  private static let text = """
    promise: { payback: 24 months }
    assumptions:
      n: { likely: 100 citizen, low: 60 citizen, high: 140 citizen, role: volume }
    costs:
      - { id: start, kind: investment, amount: 150 tkr, in: 2026-01 }
    benefits:
      - { id: saved, kind: cash, amount: n * 1_200 kr/year/citizen }
    kpis:
      - { id: k, title: K, unit: citizen, level: output, good: up, measures: n, baseline: 0,
          target: { value: 100, by: 2026-12 }, every: month }

    """

  private static let head = """
    afkast: 1
    id: case
    title: Case
    start: 2026-01
    horizon: 3 years
    prices: 2026

    """

  static func plan(_ text: String = text) throws -> BusinessCase {
    try FollowedYAML.businessCase(text, head: head)
  }

  private static func review(
    _ book: FactBook, newest: String? = nil, asOf: String
  ) throws -> CaseReview {
    try FollowedYAML.review(
      plan(), newest: newest.map(plan), book.facts, asOf: asOf)
  }

  private static func halfMeasured() throws -> FactBook {
    var book = FactBook()
    try book.book("start", "2026-01", kroner: 150_000)
    for month in 1...6 { try book.measure("k", "2026-0\(month)", 50) }
    return book
  }

  // What was spent before the start is gone whether the case goes on or not: 36 months of 10 000 kr are ahead.
  @Test func `money spent before the start is not still to come`() throws {
    var book = FactBook()
    try book.book("start", "2025-12", kroner: 150_000)
    let ahead = try Self.review(book, asOf: "2025-12").stillToCome
    #expect(ahead.continued.kroner == 360_000)
  }

  // 10 of one person and 20 of nine are 19 of ten, at 100 kr a month each.
  @Test func `copies of a month are weighted by how many were measured`() throws {
    var book = FactBook()
    for (value, count) in [(10.0, 1), (20, 9)] {
      var measurement = Measurement(of: try known(KPIID("k")), try known(KPIValue(value)))
      measurement.count = count
      try book.add("2026-01", .measurement(measurement))
    }
    let review = try Self.review(book, asOf: "2026-01")
    #expect(review.curves.measured?.benefits.kroner.first == 1_900)
  }

  // 50 of 100, six values alike: the range's own error is 40·40/7 = 228.6, so that 50 contradicts it, and 50
  // are expected: 5 000 kr a month, 30 months of the 36 are needed for 150 000 kr.
  @Test(arguments: ["2026-06", "2026-09", "2027-06", "2028-06", "2028-12"])
  func `silence does not improve the forecast`(_ asOf: String) throws {
    let review = try Self.review(Self.halfMeasured(), asOf: asOf)
    #expect(review.curves.forecast.total.kroner == 30_000)
    #expect(review.promise?.state == .late(try known(WholeMonths(6))))
    #expect(review.curves.forecast.benefits.kroner == [Double](repeating: 5_000, count: 36))
    let bridge = try review.bridge()
    #expect(bridge.steps.filter { $0.change != .zero }.map(\.cause) == [.volume])
    #expect(bridge.steps.map(\.change.kroner).reduce(0, +) == -180_000)
  }

  @Test func `released time that was never harvested is not in months of silence either`() throws {
    let text = Self.text.replacing("kind: cash", with: "kind: capacity, harvest: 50 %")
    var book = FactBook()
    for month in 1...6 { try book.measure("k", "2026-0\(month)", 100) }
    for asOf in ["2026-06", "2027-12"] {
      let review = try FollowedYAML.review(Self.plan(text), book.facts, asOf: asOf)
      #expect(review.curves.forecast.benefits.allSatisfy { $0 == .zero }, "\(asOf)")
      #expect(try review.bridge().steps.last?.change == .zero)
    }
  }

  @Test func `a purchase that is booked a month late is not bought twice`() throws {
    var book = FactBook()
    try book.book("start", "2026-02", kroner: 150_000)
    let review = try Self.review(book, asOf: "2026-03")
    let cost = try known(review.curves.lines.first)
    #expect(cost.forecast.kroner.prefix(3) == [0, 150_000, 0])
    #expect(cost.measured.kroner == [0, 150_000, 0])
    #expect(cost.standings.prefix(3) == [.booked, .booked, .assumed])
    #expect(review.curves.forecast.total == review.plan.total)
  }

  // 90 of 150 in February: 60 are still assumed in January; and 170 leave nothing.
  @Test func `what is not yet paid is still assumed`() throws {
    for (spent, left, total) in [(90_000, 60_000, 150_000), (170_000, 0, 170_000)] {
      var book = FactBook()
      try book.book("start", "2026-02", kroner: Int64(spent))
      let review = try Self.review(book, asOf: "2026-03")
      #expect(review.curves.forecast.costs[0].kroner == Double(left))
      #expect(review.curves.forecast.costs.kroner.reduce(0, +) == Double(total))
    }
  }

  @Test func `a purchase in its own month costs what it cost`() throws {
    var book = FactBook()
    try book.book("start", "2026-01", kroner: 100_000)
    let review = try Self.review(book, asOf: "2026-03")
    #expect(review.curves.forecast.costs.kroner.reduce(0, +) == 100_000)
  }

  @Test(arguments: ["2025-12", "2026-01", "2026-06"])
  func `money booked before the start belongs to the first month`(_ asOf: String) throws {
    var book = FactBook()
    try book.book("start", "2025-11", kroner: 150_000)
    let review = try Self.review(book, asOf: asOf)
    #expect(review.curves.forecast.costs.kroner.prefix(2) == [150_000, 0])
    #expect(review.curves.forecast.total == review.plan.total)
    #expect(review.verdict != .notStarted)
  }

  @Test func `a purchase that a version moved is not bought twice`() throws {
    var book = FactBook()
    try book.book("start", "2026-01", kroner: 150_000)
    let review = try Self.review(
      book, newest: Self.text.replacing("in: 2026-01", with: "in: 2026-06"), asOf: "2026-03")
    #expect(review.curves.forecast.costs.kroner.reduce(0, +) == 150_000)
    #expect(try review.bridge().forecast == review.plan.total)
  }

  // 100 in January and 100 in July; 60 and 40 were booked in January and February.
  @Test func `instalments are paid in the order of their months`() throws {
    let text = Self.text.replacing(
      "amount: 150 tkr, in: 2026-01",
      with: "amount: { 2026-01: 100 tkr, 2026-07: 100 tkr }")
    var book = FactBook()
    try book.book("start", "2026-01", kroner: 60_000)
    try book.book("start", "2026-02", kroner: 40_000)
    let review = try FollowedYAML.review(Self.plan(text), book.facts, asOf: "2026-03")
    let costs = review.curves.forecast.costs.kroner
    #expect([costs[0], costs[1], costs[6]] == [60_000, 40_000, 100_000])
  }

  @Test func `months between booked ones are told of`() throws {
    let text = Self.text.replacing(
      "benefits:", with: "  - { id: run, kind: operating, amount: 1 tkr/month }\nbenefits:")
    var book = FactBook()
    try book.book("run", "2026-01", kroner: 900)
    try book.book("run", "2026-04", kroner: 900)
    let review = try FollowedYAML.review(Self.plan(text), book.facts, asOf: "2026-06")
    #expect(review.gapsInBooks.map(\.line.text) == ["run"])
    #expect(review.gapsInBooks.map(\.months) == [2])
  }

  @Test func `a case that is stopped before its purchase owes nothing`() throws {
    let text = Self.text.replacing(
      "amount: 150 tkr, in: 2026-01", with: "amount: 300 tkr, in: 2026-06")
    var book = FactBook()
    try book.decide(.stop, "2026-02-10")
    for asOf in ["2026-03", "2026-08"] {
      let review = try FollowedYAML.review(Self.plan(text), book.facts, asOf: asOf)
      #expect(review.curves.forecast.costs.allSatisfy { $0 == .zero }, "\(asOf)")
      #expect(review.againstPlan == nil)
      guard case .closed(let ending) = review.verdict else {
        Issue.record("\(review.verdict)")
        continue
      }
      #expect(ending.outcome == .notStarted)
    }
  }

  // On plan but for 8 000 kr of 50 000 planned in five months; the plan stands lowest in January, at −140.
  @Test func `months ahead or behind only after the lowest point`() throws {
    let text = Self.text.replacing(
      "amount: 150 tkr, in: 2026-01", with: "amount: 150 tkr, in: 2026-06")
    var book = FactBook()
    for month in 1...5 { try book.measure("k", "2026-0\(month)", 84) }
    let early = try known(
      FollowedYAML.review(Self.plan(text), book.facts, asOf: "2026-05").againstPlan)
    #expect(early.side == .behind && early.months == nil)
    #expect(early.money.kroner == -8_000)
    for month in 6...9 { try book.measure("k", "2026-0\(month)", 84) }
    // −60 + ... : 9 · 8 400 − 150 000 = −74 400, and the plan passed −80 000 in July, −70 000 in August.
    let late = try known(
      FollowedYAML.review(Self.plan(text), book.facts, asOf: "2026-09").againstPlan)
    #expect(late.months == -2)
  }
}
