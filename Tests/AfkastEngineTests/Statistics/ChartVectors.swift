import AfkastTestSupport
import Foundation
import Testing

@testable import AfkastEngine

/// The entries of `spc.json`.
struct ChartVectors: Decodable, Sendable {
  struct XmR: Decodable, Sendable, CustomTestStringConvertible {
    struct Input: Decodable, Sendable {
      let values: [Double?]
    }
    struct Options: Decodable, Sendable {
      let phase_starts: [Int]
      let baseline_n: Int?
      let screen: Bool
      let improvement: String
      let target: Double?
    }
    struct Phase: Decodable, Sendable {
      let start: Int
      let end: Int
      let n: Int
      let mean: Double
      let amr_raw: Double
      let amr: Double
      let n_mr: Int
      let n_mr_screened: Int
      let lpl: Double
      let upl: Double
      let nlpl: Double
      let nupl: Double
      let sigma: Double
      let url: Double
    }
    struct Expected: Decodable, Sendable {
      let phases: [Phase]
      let flags: [String: [Int]]
      let nhs_type: [String]
      let nhs_point_type: [String]
      let variation: String
      let assurance: String?
    }

    let id: String
    let input: Input
    let options: Options
    let expected: Expected
    let engine_expected: String?

    var testDescription: String { id }

    func chart(_ rules: ChartRules = ChartRules()) throws -> ControlChart {
      let starts = options.phase_starts.map { PhaseStart(at: $0, baseline: options.baseline_n) }
      return ControlChart(
        of: Series(input.values), phases: starts, good: try GoodSide(named: options.improvement),
        rules: rules, isScreened: options.screen)
    }
  }

  struct Run: Decodable, Sendable, CustomTestStringConvertible {
    struct Options: Decodable, Sendable {
      let centre: Double?
    }
    struct Expected: Decodable, Sendable {
      let cl: Double
      let n_useful: Int
      let longest_run: Int
      let longest_run_max: Int
      let crossings: Int
      let crossings_min: Int
      let signal: Bool
    }

    let id: String
    let input: XmR.Input
    let options: Options
    let expected: Expected

    var testDescription: String { id }
  }

  struct Attribute: Decodable, Sendable, CustomTestStringConvertible {
    struct Input: Decodable, Sendable {
      let x: [Double]
      let n: [Double]
    }
    struct Options: Decodable, Sendable {
      let screen: Bool?
    }
    struct Expected: Decodable, Sendable {
      let cl: Double
      let sigma_z: Double
      let y: [Double]
      let lcl: [Double]
      let ucl: [Double]
      let signal: [Int]
    }

    let id: String
    let chart: String
    let input: Input
    let options: Options
    let expected: Expected

    var testDescription: String { id }
  }

  struct Critical: Decodable, Sendable {
    let n: Int
    let longest_run_max: Int
    let crossings_min: Int
  }

  struct Rule: Decodable, Sendable {
    let fn: String
    let values: [Double]?
    let signs: [Int]?
    let near: [Int]?
    let flagged: [Int]?
    let direction: Int?
    let improvement: String?
    let lpl: Double?
    let upl: Double?
    let target: Double?
    let result: String?
  }

  struct Rebaseline: Decodable, Sendable {
    struct Options: Decodable, Sendable {
      let baseline_n: Int
    }
    struct Candidate: Decodable, Sendable {
      let start: Int
      let length: Int
      let side: Int
    }

    let input: XmR.Input
    let options: Options
    let expected: [Candidate]
  }

  var xmr: [XmR] = []
  var run: [Run] = []
  var attribute: [Attribute] = []
  var anhoej_critical: [Critical] = []
  var rule_unit_tests: [Rule] = []
  var rebaseline: [Rebaseline] = []

  /// Empty if the file cannot be read, which a test of the counts would tell.
  static let file: ChartVectors = {
    let url = Repository.url("Tests/AfkastEngineTests/Oracles/spc.json")
    return (try? JSONDecoder().decode(Self.self, from: Data(contentsOf: url))) ?? ChartVectors()
  }()
}

extension GoodSide {
  init(named name: String) throws {
    switch name {
    case "increase": self = .higher
    case "decrease": self = .lower
    case "neutral": self = .neither
    default: throw MissingValue(description: "no direction \(name)")
    }
  }
}
