import AfkastModel
import Testing

@testable import AfkastEngine

/// Internal rates against the numbers of others.
@Suite struct InternalRateOracleTests {
  @Test func `per period: numpy-financial, pyxirr, QuantLib, LibreOffice`() throws {
    let oracle: InternalRateOracles.Finance = try InternalRateOracles.read("finance")
    let vectors = oracle.vectors.compactMap(\.entry)
      .filter { $0.function == "irr" || $0.function == "irr_all" }
    #expect(vectors.count >= 25)
    for vector in vectors {
      let expected = vector.extra?.all_rates ?? vector.oracle?.all ?? []
      expect(PeriodicRates.all(of: vector.inputs.values), expected, 1e-9, vector.id)
    }
  }

  @Test func `per month: an exact reference implementation's cases`() throws {
    let oracle: InternalRateOracles.Cashflows = try InternalRateOracles.read("cashflows")
    #expect(oracle.cases.count == 35)
    for entry in oracle.cases {
      let (status, rates) = parts(InternalRate(ofMonthlyNet: entry.net))
      let roots = entry.expected.irr.roots
      #expect(status == entry.expected.irr.status, "\(entry.id)")
      #expect((SignScan(entry.net)?.changes ?? 0) == entry.expected.irr.sign_changes)
      let tangent = roots.contains { $0.multiplicity > 1 }
      expect(rates, roots.map(\.rate), tangent ? 1e-6 : 1e-9, entry.id)
    }
  }

  @Test func `per period: worked examples of guides and peers`() throws {
    let all: [InternalRateOracles.Skipped<InternalRateOracles.Peer>] =
      try InternalRateOracles.read("peers")
    let peers = all.compactMap(\.entry).filter { $0.kind.hasPrefix("irr") }
    #expect(peers.count == 12)
    for peer in peers {
      let rates = PeriodicRates.all(of: peer.inputs.values)
      let tolerance = peer.tolerance ?? 0
      if let roots = peer.expected.roots_gt_minus1 {
        expect(rates, roots, tolerance, peer.id)
      } else if let rate = peer.expected.irr {
        #expect(rates.contains { abs($0 - rate) <= tolerance }, "\(peer.id) \(rates)")
      } else {
        #expect(rates.isEmpty, "\(peer.id)")
      }
    }
  }

  private func parts(_ rate: InternalRate) -> (String, [Double]) {
    switch rate {
    case .undefined: ("undefined", [])
    case .none: ("none", [])
    case .one(let rate): ("one", [rate.value])
    case .several(let rates): ("several", rates.map(\.value))
    }
  }

  private func expect(
    _ rates: [Double], _ expected: [Double], _ tolerance: Double, _ id: String
  ) {
    let near =
      rates.count == expected.count
      && zip(rates, expected).allSatisfy { abs($0 - $1) <= tolerance * (1 + abs($1)) }
    #expect(near, "\(id): \(rates), expected \(expected)")
  }
}
