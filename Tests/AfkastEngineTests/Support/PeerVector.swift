import AfkastTestSupport
import Foundation
import Testing

/// An entry of `peers.json`: a worked example of a guide or of a peer.
struct PeerVector: Decodable, Sendable, CustomTestStringConvertible {
  struct Inputs: Decodable, Sendable {
    let rate: Double?
    let values: [Double]?
    let years: [Double]?
    let annual: [Double]?
    let initial_t0: Double?
    let cumulative_before: Double?
    let inflow_in_period: Double?
    let costs: [Double]?
    let benefits: [Double]?
  }

  struct Expected: Decodable, Sendable {
    let npv: Double?
    let factors: [Double]?
    let fraction: Double?
    let payback_year: Int?
    let end_of_year: Double?
    let mid_year: Double?
    let begin_of_year: Double?
    let bcr: Double?
    let pv_costs: Double?
    let pv_benefits: Double?
  }

  let id: String
  let kind: String
  let inputs: Inputs
  let expected: Expected
  let tolerance: Double?

  var testDescription: String { id }

  /// Entries of other kinds have inputs of other forms.
  private struct Entry: Decodable {
    let vector: PeerVector?

    init(from decoder: any Decoder) throws {
      vector = try? PeerVector(from: decoder)
    }
  }

  /// The entries of a kind.
  static func all(_ kind: String) -> [PeerVector] {
    let url = Repository.url("Tests/AfkastEngineTests/Oracles/peers.json")
    let entries = try? JSONDecoder().decode([Entry].self, from: Data(contentsOf: url))
    return (entries?.compactMap(\.vector) ?? []).filter { $0.kind == kind }
  }

  static func one(_ id: String, _ kind: String) throws -> PeerVector {
    try #require(all(kind).first { $0.id == id })
  }
}
