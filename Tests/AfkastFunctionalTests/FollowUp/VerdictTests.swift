import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// The verdict as of a month, each state once, and what stands beside it.
@Suite struct VerdictTests {
  /// 100 000 kr out and 20 000 a month in, both seen in the books: back in the fifth month as planned.
  private static let booked = """
    promise: { payback: 5 months }
    costs:
      - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
    benefits:
      - { id: saved, kind: cash, amount: 20 tkr/month, booked: { account: 5.46, reference: 1.2 mkr/year } }

    """

  private static func review(
    _ spent: [Int64], asOf: String, _ change: (inout FactBook) throws -> Void = { _ in }
  ) throws -> CaseReview {
    var book = FactBook()
    try book.book("start", "2027-01", kroner: 100_000)
    for (index, amount) in spent.enumerated() {
      try book.book("saved", index < 9 ? "2027-0\(index + 1)" : "2027-\(index + 1)", kroner: amount)
    }
    try change(&book)
    return try FollowedYAML.review(FollowedYAML.businessCase(booked), book.facts, asOf: asOf)
  }

  @Test func `not started`() throws {
    let review = try Self.review([], asOf: "2026-12")
    #expect(review.verdict == .notStarted)
    #expect(review.againstPlan == nil)
  }

  // 80 000 spent of 100 000 each month saves 20 000, as planned.
  @Test func `on its way, on plan, on time`() throws {
    let review = try Self.review([80, 80, 80].map { $0 * 1_000 }, asOf: "2027-03")
    #expect(review.verdict == .onTheWay)
    #expect(review.againstPlan?.side == .onPlan)
    #expect(review.promise?.state == .onTime)
    #expect(review.known.share?.value == 1)
  }

  @Test func `earned back`() throws {
    let review = try Self.review([80, 80, 80, 80, 80].map { $0 * 1_000 }, asOf: "2027-05")
    #expect(review.verdict == .earnedBack(try FollowedYAML.month("2027-05")))
  }

  // Saves 30 000 a month: back in the fourth month, one early; 40 000 ahead after it.
  @Test func `early and ahead`() throws {
    let review = try Self.review([70, 70, 70, 70].map { $0 * 1_000 }, asOf: "2027-04")
    #expect(review.verdict == .earnedBack(try FollowedYAML.month("2027-04")))
    #expect(review.promise?.state == .early(try known(WholeMonths(1))))
    #expect(review.againstPlan?.money.kroner == 40_000)
    #expect(review.againstPlan?.months == 2)
  }

  // Nothing saved in the first two months; then as planned.
  @Test func `late and behind`() throws {
    let review = try Self.review([100, 100, 80].map { $0 * 1_000 }, asOf: "2027-03")
    #expect(review.verdict == .onTheWay)
    #expect(review.promise?.state == .late(try known(WholeMonths(2))))
    #expect(review.againstPlan?.money.kroner == -40_000)
    #expect(review.againstPlan?.months == -2)
  }

  @Test func `lost again`() throws {
    let review = try Self.review([70, 70, 70, 70, 160].map { $0 * 1_000 }, asOf: "2027-05")
    #expect(review.verdict == .lostAgain(try FollowedYAML.month("2027-05")))
  }

  @Test func `never`() throws {
    let spent = [Int64](repeating: 140_000, count: 12)
    let review = try Self.review(spent, asOf: "2027-12")
    #expect(review.verdict == .never)
    #expect(review.promise?.state == .notWithinHorizon)
  }

  @Test func `unknown for want of measuring`() throws {
    let review = try Self.review([], asOf: "2027-06")
    guard case .unknown(let missing) = review.verdict else {
      Issue.record("\(review.verdict)")
      return
    }
    #expect(missing.benefits && !missing.certainty)
    #expect(review.known.share?.value == 0)
    // Six months of 20 000 that only the books can tell.
    let gap = try known(missing.gaps.first)
    #expect(missing.gaps.count == 1 && gap.line.text == "saved")
    #expect(gap.assumed.kroner == 120_000 && gap.remedies == [.booking(account: "5.46")])
  }

  // Stopped in March with 60 000 saved: what can be stopped ends, and nothing more is expected.
  @Test func `closed`() throws {
    let review = try Self.review([80, 80, 80].map { $0 * 1_000 }, asOf: "2027-06") {
      try $0.decide(.stop, "2027-03-20")
    }
    guard case .closed(let ending) = review.verdict else {
      Issue.record("\(review.verdict)")
      return
    }
    #expect(ending.course == .stop)
    #expect(ending.outcome == .notEarnedBack)
    #expect(review.curves.forecast.total.kroner == -40_000)
    #expect(review.stillToCome.continued == .zero)
  }

  // From month 3 of 24 on: 21 months of 20 000; nothing is left to pay if it stops.
  @Test func `what is still to come`() throws {
    let review = try Self.review([80, 80, 80].map { $0 * 1_000 }, asOf: "2027-03")
    #expect(review.stillToCome.continued.kroner == 420_000)
    #expect(review.stillToCome.stopped == .zero)
    #expect(review.stillToCome.scaled(by: try known(Ratio(1.5))).kroner == 630_000)
  }
}
