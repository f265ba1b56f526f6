import AfkastModel
import Foundation

/// The numbers of others, from Tests/AfkastEngineTests/Oracles.
enum InternalRateOracles {
  struct Finance: Decodable { let vectors: [Skipped<PeriodicVector>] }
  struct PeriodicVector: Decodable {
    struct Inputs: Decodable { let values: [Double] }
    struct Extra: Decodable { let all_rates: [Double] }
    let id: String
    let function: String
    let inputs: Inputs
    let extra: Extra?
    let oracle: Rates?
  }

  /// A list, one number, or nothing.
  struct Rates: Decodable {
    let all: [Double]
    init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      all = try (try? box.decode([Double].self)) ?? [box.decode(Double.self)]
    }
  }

  struct Cashflows: Decodable { let cases: [Case] }
  struct Case: Decodable {
    struct Line: Decodable {
      let kind: String
      let amounts: [Double]
    }
    struct Root: Decodable {
      let rate: Double
      let multiplicity: Int
    }
    struct Rate: Decodable {
      let status: String
      let roots: [Root]
      let sign_changes: Int
    }
    struct Expected: Decodable { let irr: Rate }
    let id: String
    let lines: [Line]
    let expected: Expected

    /// Benefits less costs, in øre.
    var net: [Money] {
      let months = lines.map(\.amounts.count).max() ?? 0
      return (0..<months).map { month in
        Money(
          ore: lines.reduce(0) { total, line in
            guard month < line.amounts.count else { return total }
            let ore = Int64((line.amounts[month] * 100).rounded())
            return line.kind == "cost" ? total - ore : total + ore
          })
      }
    }
  }

  struct Peer: Decodable {
    struct Expected: Decodable {
      let irr: Double?
      let roots_gt_minus1: [Double]?
    }
    let id: String
    let kind: String
    let inputs: PeriodicVector.Inputs
    let expected: Expected
    let tolerance: Double?
  }

  /// An entry of another kind decodes to nothing.
  struct Skipped<Entry: Decodable>: Decodable {
    let entry: Entry?
    init(from decoder: any Decoder) throws { entry = try? Entry(from: decoder) }
  }

  static func read<Content: Decodable>(_ name: String) throws -> Content {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: here.appending(path: "../Oracles/\(name).json"))
    return try JSONDecoder().decode(Content.self, from: data)
  }
}
