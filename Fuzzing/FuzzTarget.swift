import AfkastFuzzing
import Foundation

/// The parser that is to be fed.
enum FuzzTarget: Sendable {
  case businessCase(FuzzedCase)
  case formula(FuzzedFormula)

  /// `AFKAST_FUZZ` says `case` or `formula`; the folder of the run is the repository's.
  static let asked =
    ProcessInfo.processInfo.environment["AFKAST_FUZZ"] == "formula"
    ? formula(FuzzedFormula()) : businessCase(FuzzedCase(workspace: workspace))

  private static var workspace: String {
    do {
      return try String(contentsOfFile: "cases/afkast.yaml", encoding: .utf8)
    } catch {
      fatalError("run this in the repository's folder: \(error)")
    }
  }

  /// What is wrong with how the bytes were treated.
  func faults(_ bytes: [UInt8]) -> [String] {
    switch self {
    case .businessCase(let fuzzed): fuzzed.faults(bytes)
    case .formula(let fuzzed): fuzzed.faults(bytes)
    }
  }
}
