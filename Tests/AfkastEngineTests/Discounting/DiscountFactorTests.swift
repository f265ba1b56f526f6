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

  private struct PeerEntry: Decodable {
    struct Inputs: Decodable { let years: [Double]? }
    struct Expected: Decodable { let factors: [Double]? }
    let id: String
    let inputs: Inputs?
    let expected: Expected?
  }

  /// Other entries have inputs of other forms.
  private struct Lenient: Decodable {
    let entry: PeerEntry?

    init(from decoder: any Decoder) throws {
      entry = try? PeerEntry(from: decoder)
    }
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

  @Test func `agrees with the Green Book as its R package computes it`() throws {
    let entries = try decode([Lenient].self, "peers.json").compactMap(\.entry)
    let entry = try known(entries.first { $0.id == "df-stpr-std" })
    let (years, factors) = try (
      known(entry.inputs?.years), known(entry.expected?.factors)
    )
    #expect(years.count == 26)
    for (year, expected) in zip(years, factors) {
      let factor = try known(DiscountSchedule.ukGreenBook.factor(afterYears: year)?.value)
      #expect(isClose(factor / expected, 1, tolerance: 1e-12), "year \(year)")
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

  /// A worked example of a textbook: −10,000 now and 5,000 in each of three years at 5 %.
  @Test(arguments: [
    (Discounting.Timing.end, 3_616.2401468523913), (.mid, 3_952.494240227894),
    (.start, 4_297.052154195011),
  ])
  func `agrees with a textbook on the three timings`(
    _ timing: Discounting.Timing, _ expected: Double
  ) throws {
    var ore = [Int64](repeating: 0, count: 36)
    for year in 0..<3 { ore[12 * year] = 500_000 }
    let rate = try known(YearlyRate(0.05))
    let discounting = Discounting(
      schedule: .constant(rate, name: "5"), step: .year, timing: timing)
    let evaluation = try Evaluation(
      of: CaseBuilder.net(ore), EvaluationSettings(discounting: discounting))
    // The textbook's outlay is now, before any period, so it is taken off undiscounted.
    #expect(
      isClose(evaluation.netPresentValue.kroner - 10_000, expected, tolerance: 1e-9, scale: 1e3))
  }
}
