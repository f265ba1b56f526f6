import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// What the state pays of a cohort that climbs a ladder, against integrals worked out by hand.
@Suite struct CohortLadderTests {
  /// The age in months at which four weeks have passed: 4 · 7 days of 365.25 / 12 a month.
  private static let four = 4.0 * 7 * 12 / 365.25

  /// The state's share of what a cohort costs in each month; 80 % for four weeks, then 40 %.
  private func shares(entryMonths: Int, _ stay: Cohort.Stay, months: Int) throws -> [Double] {
    let start = try known(CaseBuilder.start)
    let inflow = WrittenFormula(.literal(try known(Quotient(6))), text: "")
    let cohort = try known(
      Cohort(
        id: known(CohortID("people")), inflow: [Cohort.Inflow(from: nil, inflow)],
        entry: known(MonthSpan(start, through: start.advanced(by: entryMonths - 1))), stay: stay))
    let ladder = try known(
      ReimbursementLadder([
        .init(untilWeek: 4, share: known(Share(80, over: 100))),
        .init(untilWeek: nil, share: known(Share(40, over: 100))),
      ]))
    var businessCase = try CaseBuilder.businessCase(months: months)
    businessCase.cohorts = [cohort]
    let reimbursement = Reimbursement(
      scheme: "test", rule: .ladder(ladder, members: cohort.id, seniority: .zero))
    return try StateShares(
      reimbursement, lineBegins: 0, in: Circumstances(of: businessCase)
    ).byMonth
  }

  private func length(_ months: Double) throws -> Length { .fixed(try known(Months(months))) }

  @Test func `one month's entrants, each at the age they have`() throws {
    let found = try shares(entryMonths: 1, .lasts(length(3)), months: 5)
    // Ages [0, ½], [½, 1½], [1½, 2½], [2½, 3]; the step is at 0.92 months.
    #expect(isClose(found[0], 0.8, tolerance: 1e-14))
    let second = (Self.four - 0.5) * 0.8 + (1.5 - Self.four) * 0.4
    #expect(isClose(found[1], second, tolerance: 1e-14))
    #expect(isClose(found[2], 0.4, tolerance: 1e-14) && isClose(found[3], 0.4, tolerance: 1e-14))
    #expect(found[4] == 0)
  }

  @Test func `members of several ages weigh by how long they are there`() throws {
    let found = try shares(entryMonths: 3, .lasts(length(3)), months: 6)
    // In the third month: half a month at [0, ½], and whole ones at [½, 1½] and [1½, 2½].
    let second = (Self.four - 0.5) * 0.8 + (1.5 - Self.four) * 0.4
    #expect(isClose(found[2], (0.5 * 0.8 + second + 0.4) / 2.5, tolerance: 1e-14))
    // In the fifth month nobody is younger than 1½ months.
    #expect(isClose(found[4], 0.4, tolerance: 1e-14))
  }

  @Test func `those who leave by half-life weigh by who is left`() throws {
    let found = try shares(entryMonths: 1, .halfLife(length(2)), months: 4)
    // ∫ 2^(−t/2) from a to b is in proportion to 2^(−a/2) − 2^(−b/2).
    func left(_ age: Double) -> Double { power(2, -age / 2) }
    let paid = (left(0.5) - left(Self.four)) * 0.8 + (left(Self.four) - left(1.5)) * 0.4
    #expect(isClose(found[1], paid / (left(0.5) - left(1.5)), tolerance: 1e-13))
    #expect(isClose(found[3], 0.4, tolerance: 1e-13))
  }
}
