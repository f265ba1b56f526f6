import AfkastTestSupport
import Foundation
import Testing

/// An entry of `finance.json`: a function, its inputs and what it gives.
struct FinanceVector: Decodable, Sendable, CustomTestStringConvertible {
  struct Inputs: Decodable, Sendable {
    let values: [Double]?
    let rate: Double?
    let finance_rate: Double?
    let reinvest_rate: Double?
  }

  struct Extra: Decodable, Sendable {
    let all_rates: [Double]?
  }

  let id: String
  let function: String
  let inputs: Inputs
  let expected: Double?
  let oracle: Double?
  let abs_tol: Double
  let extra: Extra?

  var testDescription: String { id }

  private struct Entry: Decodable {
    let vector: FinanceVector?

    init(from decoder: any Decoder) throws {
      // Entries of dated flows have inputs of another form.
      vector = try? FinanceVector(from: decoder)
    }
  }

  private struct File: Decodable {
    let vectors: [Entry]
  }

  /// The entries of a function.
  static func all(_ function: String) -> [FinanceVector] {
    let url = Repository.url("Tests/AfkastEngineTests/Oracles/finance.json")
    let file = try? JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    return (file?.vectors.compactMap(\.vector) ?? []).filter { $0.function == function }
  }
}
