import AfkastEngine
import ArgumentParser

/// What `--draws` and `--seed` may be.
enum DrawOption {
  static func validate(_ draws: Int, seed: UInt64) throws {
    guard DrawCount(atLeast: draws) != nil else {
      throw ValidationError(
        draws <= 1
          ? "--draws \(draws) has no spread to show; give at least \(DrawCount.fewest)."
          : "--draws \(draws) is more than the \(DrawCount.most) that can be made.")
    }
    if seed > greatestSeed {
      throw ValidationError("--seed is a whole number from 0 to \(greatestSeed).")
    }
  }

  /// The greatest that every reader of JSON reads back as it is.
  private static let greatestSeed: UInt64 = (1 << 53) - 1
}
