import AfkastTestSupport
import Foundation
import Testing

@testable import AfkastEngine

/// The entries of `distributions.json`.
struct DistributionVectors: Decodable, Sendable {
  struct Tail: Decodable, Sendable, CustomTestStringConvertible {
    let distribution: String
    let parameters: [Double]
    let x: Double
    let lower: Double
    let upper: Double

    var testDescription: String { "\(distribution) \(parameters) at \(x)" }

    func made() throws -> any ContinuousDistribution {
      switch (distribution, parameters.count) {
      case ("normal", 0): NormalDistribution()
      case ("student", 1): StudentDistribution(degreesOfFreedom: parameters[0])
      case ("beta", 2): BetaDistribution(parameters[0], parameters[1])
      case ("gamma", 1): GammaDistribution(shape: parameters[0])
      default: throw MissingValue(description: "no distribution \(distribution)")
      }
    }
  }

  struct Binomial: Decodable, Sendable {
    let trials: Int
    let probability: Double
    let count: Int
    let atMost: Double
  }

  struct Mean: Decodable, Sendable {
    let values: [Double?]
    let mean: Double
    let autocorrelation: Double
    let corrected: Double
    let standardError: Double
    let degreesOfFreedom: Double
    let eighty: [Double]
    let ninetyFive: [Double]
  }

  let tails: [Tail]
  let binomial: [Binomial]
  let means: [Mean]

  /// Empty if the file cannot be read, which a test of the counts would tell.
  static let file: DistributionVectors = {
    let url = Repository.url("Tests/AfkastEngineTests/Oracles/distributions.json")
    let read = try? JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
    return read ?? DistributionVectors(tails: [], binomial: [], means: [])
  }()
}

/// Whether two numbers agree to so many parts of the larger.
func isNear(_ left: Double, _ right: Double, _ tolerance: Double = 1e-8) -> Bool {
  left == right || abs(left - right) <= tolerance * max(abs(left), abs(right))
}

extension Interval {
  /// Whether the limits are those of a pair, relative to their size.
  func isNear(_ pair: [Double], _ tolerance: Double = 1e-8) -> Bool {
    guard pair.count == 2 else { return false }
    let scale = max(abs(pair[0]), abs(pair[1]))
    return abs(low - pair[0]) <= tolerance * scale && abs(high - pair[1]) <= tolerance * scale
  }
}
