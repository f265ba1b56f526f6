import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// A case of `cashflows.json` with what an exact reference implementation makes of it.
struct OracleCashFlow: Decodable, Sendable, CustomTestStringConvertible {
  struct OracleLine: Decodable, Sendable {
    let id: String
    let kind: String
    let amounts: [Decimal]
  }

  struct Recovery: Decodable, Sendable {
    let status: String
    let sustained_index: Int?
    let sustained_months: Int?
    let sustained_fraction: Double?
    let first_recovery_index: Int?
    let relapses: Int
    let margin: Double?
  }

  struct Peak: Decodable, Sendable {
    let amount: Double
    let month_index: Int?
  }

  struct Discounted: Decodable, Sendable {
    let npv: Double
    let pv_benefits: Double
    let pv_costs: Double
    let scale: Double
    let bcr: Double?
    let switching_value_all_benefits: Double?
    let switching_value_by_line: [String: Double?]
    let discounted_payback: Recovery
  }

  struct Rates: Decodable, Sendable {
    struct Root: Decodable, Sendable {
      let rate: Double
      let multiplicity: Int
    }
    let status: String
    let roots: [Root]
  }

  struct Expected: Decodable, Sendable {
    let total_costs: Double
    let total_benefits: Double
    let total_net: Double
    let simple_payback: Recovery
    let peak_funding: Peak
    let constant: Discounted
    let schedule: Discounted
    let mirr: Double?
    let irr: Rates
  }

  let id: String
  let category: String
  let horizon_months: Int
  let discount_rate: Double
  let finance_rate: Double
  let reinvest_rate: Double
  let lines: [OracleLine]
  let expected: Expected

  var testDescription: String { "\(id) \(category)" }

  private struct File: Decodable {
    let cases: [OracleCashFlow]
  }

  /// All 35.
  static let all: [OracleCashFlow] = {
    let url = Repository.url("Tests/AfkastEngineTests/Oracles/cashflows.json")
    return (try? JSONDecoder().decode(File.self, from: Data(contentsOf: url)))?.cases ?? []
  }()

  /// The case as Afkast has it.
  func businessCase() throws -> BusinessCase {
    let start = try known(Month(year: 2000, month: 1))
    let last = start.advanced(by: horizon_months - 1)
    var businessCase = try known(
      BusinessCase(
        id: known(CaseID(id.lowercased())), title: id,
        horizon: known(MonthSpan(start, through: last))))
    businessCase.lines = try lines.map { try $0.line(from: start) }
    return businessCase
  }

  /// The evaluation by a schedule, with the case's MIRR rates.
  func evaluation(_ schedule: DiscountSchedule) throws -> Evaluation {
    let settings = EvaluationSettings(
      discounting: Discounting(schedule: schedule), financeRate: YearlyRate(finance_rate),
      reinvestmentRate: YearlyRate(reinvest_rate))
    return try Evaluation(of: businessCase(), settings)
  }

  /// The evaluation at the case's own rate.
  func evaluationAtConstantRate() throws -> Evaluation {
    try evaluation(.constant(known(YearlyRate(discount_rate)), name: "constant"))
  }
}

extension OracleCashFlow.OracleLine {
  fileprivate func line(from start: Month) throws -> Line {
    let instalments = try amounts.enumerated().map { index, kroner in
      let ore = try known(Int64((kroner * 100).description), "\(kroner) is finer than an øre")
      return try known(Instalment(Money(ore: ore), over: MonthSpan(start.advanced(by: index))))
    }
    return try Line(
      id: known(LineID(id.replacing("_", with: "-"))),
      kind: kind == "cost" ? .cost(.operating) : .benefit(.cash),
      amount: .instalments(instalments, delay: .zero))
  }
}
