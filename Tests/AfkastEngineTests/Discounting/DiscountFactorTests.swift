import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

@testable import AfkastEngine

/// Discount factors against tables that others computed.
@Suite struct DiscountFactorTests {
  private struct FinanceTables: Decodable {
    struct Tables: Decodable {
      let months: [Int]
      let factor_schedule: [Double]
      let constant: [Double]

      enum CodingKeys: String, CodingKey {
        case months, factor_schedule
        case constant = "factor_constant_3.5%"
      }
    }
    let discount_factor_tables: Tables
  }

  private func decode<T: Decodable>(_ type: T.Type, _ name: String) throws -> T {
    let url = Repository.url("Tests/AfkastEngineTests/Oracles/\(name)")
    return try JSONDecoder().decode(type, from: Data(contentsOf: url))
  }

  @Test func `agrees with a 60-digit table of the Danish schedule and of a constant rate`() throws {
    let tables = try decode(FinanceTables.self, "finance.json").discount_factor_tables
    let constant = DiscountSchedule.constant(try known(YearlyRate(0.035)), name: "c")
    for (index, month) in tables.months.enumerated() {
      let years = Double(month) / 12
      for (schedule, expected) in [
        (DiscountSchedule.dk2021, tables.factor_schedule[index]),
        (constant, tables.constant[index]),
      ] {
        let factor = try known(schedule.factor(afterYears: years)?.value)
        #expect(isClose(factor / expected, 1, tolerance: 1e-13), "month \(month)")
      }
    }
  }

  @Test func `begins undiscounted, and shifts by half a step and a whole one`() throws {
    let horizon = try CaseBuilder.businessCase(months: 30).horizon
    for step in Discounting.Step.allCases {
      let months = step == .month ? 1.0 : 12.0
      for (timing, steps) in [(Discounting.Timing.start, 0.0), (.mid, 0.5), (.end, 1)] {
        let factors = DiscountFactors(
          Discounting(schedule: .dk2021, step: step, timing: timing), over: horizon
        ).factors
        #expect(isClose(factors[0], power(1.035, -steps * months / 12), tolerance: 1e-14))
      }
    }
  }

  @Test func `discounts a budget year as one, even when the case begins in the middle of it`()
    throws
  {
    let first = try known(Month(year: 2027, month: 10))
    let horizon = try known(MonthSpan(first, through: first.advanced(by: 15)))
    let factors = DiscountFactors(Discounting(step: .year), over: horizon).factors
    #expect(factors.prefix(3).allSatisfy { $0 == 1 })
    #expect(factors[3..<15].allSatisfy { isClose($0, 1 / 1.035, tolerance: 1e-15) })
    #expect(isClose(factors[15], 1 / (1.035 * 1.035), tolerance: 1e-15))
  }
}
