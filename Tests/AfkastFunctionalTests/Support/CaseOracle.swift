import AfkastTestSupport
import Foundation
import Testing

/// An entry of `Oracles/cases.json`: an example case, or a variant of it, recomputed elsewhere.
struct CaseOracle: Decodable, Sendable, CustomTestStringConvertible {
  struct Payback: Decodable, Sendable {
    let state: String
    let month: String?
    let monthsFromStart: Int?
    let monthsFromFirstOutlay: Int?
    let exactMonths: Double?
    let upCrossings: [String]
    let lostAgain: Bool
  }

  struct Discounted: Decodable, Sendable {
    let npv: Double
    let presentValueCosts: Double
    let presentValueBenefits: Double
    let benefitCostRatio: Double?
    let discountedPayback: Payback
  }

  struct Peak: Decodable, Sendable {
    let amount: Double
    let month: String?
  }

  struct YearRow: Decodable, Sendable {
    let year: Int
    let costs: Double
    let benefits: Double
    let net: Double
    let cumulative: Double
  }

  struct Outcome: Decodable, Sendable {
    let change: Double
    let total: Double
    let discountedTotal: Double
    let costPerUnit: Double
    let netCostPerUnit: Double?
  }

  struct Promise: Decodable, Sendable {
    let month: String
    let met: Bool
  }

  let `case`: String
  let variant: String?
  let edits: [[String]]?
  /// The scenario of the case file that the figures are of; nil for the plan.
  let scenario: String?
  let totalCosts: Double
  let totalBenefits: Double
  let net: Double
  let unharvestedCapacity: Double
  let payback: Payback
  let discounted: [String: Discounted]
  let peakFunding: Peak
  let byYear: [YearRow]
  let promise: Promise?
  /// Outcome KPIs by id; nil for scenarios.
  let outcomes: [String: Outcome]?

  var testDescription: String { variant.map { "\(`case`)#\($0)" } ?? `case` }

  private struct File: Decodable {
    let entries: [String: CaseOracle]
  }

  /// All entries, by name.
  static let all: [CaseOracle] = {
    let url = Repository.url("Tests/AfkastFunctionalTests/Oracles/cases.json")
    guard let file = try? JSONDecoder().decode(File.self, from: Data(contentsOf: url)) else {
      return []
    }
    return file.entries.sorted { $0.key < $1.key }.map(\.value)
  }()

  /// The text of the case file, with the variant's edits.
  func text() throws -> String {
    var text = try Repository.text("cases/\(`case`).yaml")
    for edit in edits ?? [] {
      try #require(text.contains(edit[0]), "the edit \(edit[0]) finds nothing")
      text = text.replacing(edit[0], with: edit[1])
    }
    return text
  }
}
