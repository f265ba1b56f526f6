import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// NPV and MIRR as the test suites of other programs have them.
@Suite struct FinanceOracleTests {
  @Test func `reads the entries`() {
    #expect(FinanceVector.all("npv").count == 9)
    #expect(FinanceVector.all("mirr").count == 14)
  }

  /// Their periods are taken as budget years, the first undiscounted.
  @Test(arguments: FinanceVector.all("npv"))
  func `agrees on net present value`(_ vector: FinanceVector) throws {
    let values = try known(vector.inputs.values)
    guard let rate = YearlyRate(try known(vector.inputs.rate)) else {
      #expect(vector.expected == nil, "a rate of −100 % has no value")
      return
    }
    var ore = [Int64](repeating: 0, count: 12 * values.count)
    for (year, value) in values.enumerated() { ore[12 * year] = Int64(value * 100) }
    let settings = EvaluationSettings(
      discounting: Discounting(schedule: .constant(rate, name: "test"), step: .year))
    let evaluation = try Evaluation(of: CaseBuilder.net(ore), settings)
    let expected = try known(vector.expected)
    #expect(abs(evaluation.netPresentValue.kroner - expected) <= max(vector.abs_tol, 1e-9))
  }

  /// Their periods are taken as months, and their rates as rates per month.
  @Test(arguments: FinanceVector.all("mirr"))
  func `agrees on the modified internal rate`(_ vector: FinanceVector) throws {
    let net = try known(vector.inputs.values).map { Money(ore: Int64($0 * 100)) }
    let modified = ModifiedInternalRate(
      financeRate: yearly(vector.inputs.finance_rate),
      reinvestmentRate: yearly(vector.inputs.reinvest_rate))
    let factors = try DiscountFactors(
      Discounting(), over: CaseBuilder.businessCase(months: net.count).horizon)
    let rate = modified.rate(ofMonthlyNet: net, factors: factors)
    #expect((rate == nil) == (vector.expected == nil))
    guard let rate, let expected = vector.oracle else { return }
    #expect(isClose(rate.value, power(1 + expected, 12) - 1, tolerance: 1e-10))
  }

  private func yearly(_ monthly: Double?) -> YearlyRate? {
    monthly.flatMap { YearlyRate(power(1 + $0, 12) - 1) }
  }
}
