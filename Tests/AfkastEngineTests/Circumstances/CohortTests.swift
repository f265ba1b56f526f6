import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Cohorts, month by month, against integrals worked out by hand (DESIGN.md section 4).
@Suite struct CohortTests {
  private func active(
    perMonth: Double, entryMonths: Int, _ stay: Cohort.Stay, in count: Int, shift: Int = 0
  ) throws -> [Double] {
    let start = try known(CaseBuilder.start)
    let inflow = WrittenFormula(.literal(try known(Quotient(perMonth))), text: "")
    let cohort = try known(
      Cohort(
        id: known(CohortID("people")), inflow: [Cohort.Inflow(from: nil, inflow)],
        entry: known(MonthSpan(start, through: start.advanced(by: entryMonths - 1))), stay: stay))
    var businessCase = try CaseBuilder.businessCase(months: count)
    businessCase.cohorts = [cohort]
    let setting = AssumptionSetting(shift: try known(WholeMonths(shift)))
    let circumstances = try Circumstances(of: businessCase, setting)
    return try (0..<count).map { index in
      try circumstances.value(of: .cohort(cohort.id), at: index).value
    }
  }

  private func months(_ count: Double) throws -> Length { .fixed(try known(Months(count))) }

  @Test func `one month's entrants count half when they come and half when they go`() throws {
    let found = try active(perMonth: 2, entryMonths: 1, .lasts(months(3)), in: 6)
    #expect(found == [1, 2, 2, 1, 0, 0])
  }

  @Test func `a stay that is not whole counts what is left of it`() throws {
    // [a − ½, a + ½] ∩ [0, 2.25]: ½, 1, ¾, 0.
    let found = try active(perMonth: 4, entryMonths: 1, .lasts(months(2.25)), in: 4)
    #expect(found == [2, 4, 3, 0])
    // A stay shorter than half a month falls in the month of entry alone.
    #expect(try active(perMonth: 4, entryMonths: 1, .lasts(months(0.25)), in: 2) == [1, 0])
  }

  @Test func `entrants add up to inflow times stay`() throws {
    let found = try active(perMonth: 2, entryMonths: 24, .lasts(months(36)), in: 80)
    #expect(found.reduce(0, +) == 2 * 24 * 36)
    #expect(found[30] == 48)
  }

  @Test func `a half-life is the integral of two to the minus t over it`() throws {
    let found = try active(perMonth: 1, entryMonths: 1, .halfLife(months(2)), in: 400)
    let scale = 2 / 0.693_147_180_559_945_3
    #expect(isClose(found[0], scale * (1 - power(2, -0.25)), tolerance: 1e-13))
    #expect(isClose(found[3], scale * (power(2, -1.25) - power(2, -1.75)), tolerance: 1e-13))
    #expect(isClose(found.reduce(0, +), scale, tolerance: 1e-12))
  }

  @Test func `a shift moves entry`() throws {
    let found = try active(perMonth: 2, entryMonths: 1, .lasts(months(2)), in: 5, shift: 2)
    #expect(found == [0, 0, 1, 2, 1])
  }
}
