import AfkastEngine
import AfkastInput
import ArgumentParser

/// What `--draws` and `--seed` may be, and how numbers of options are read.
enum DrawOption {
  static func validate(_ draws: Int) throws {
    guard DrawCount(atLeast: draws) != nil else {
      throw ValidationError(
        draws <= 1
          ? "--draws \(draws) has no spread to show; give at least \(DrawCount.fewest)."
          : "--draws \(draws) is more than the \(DrawCount.most) that can be made.")
    }
  }

  /// A reader of options whose problems are told as the parser of arguments tells them.
  static func reading<Value>(
    _ parse: @escaping @Sendable (String) throws(WrittenOption.Problem) -> Value
  ) -> @Sendable (String) throws -> Value {
    { text in
      do throws(WrittenOption.Problem) { return try parse(text) } catch {
        throw ValidationError(error.message)
      }
    }
  }

  /// A seed.
  @Sendable static func seed(_ text: String) throws -> UInt64 {
    let seed = try reading { text throws(WrittenOption.Problem) in
      try WrittenOption.wholeNumber(text, through: Int64(greatestSeed))
    }(text)
    return UInt64(seed)
  }

  /// The greatest that every reader of JSON reads back as it is.
  private static let greatestSeed: UInt64 = (1 << 53) - 1
}
