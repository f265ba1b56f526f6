import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import ArgumentParser
import FoundationEssentials

/// The options that say how to draw.
struct SimulationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many draws, at least; rounded up to 16 times a power of two.", valueName: "count"),
    transform: Self.reading(WrittenOption.count))
  var draws: Int = DrawCount.standard.count

  @Option(
    help: ArgumentHelp("What decides the draws: a number.", valueName: "seed"),
    transform: Self.seed)
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "How likely is it that the money is back within so many months, or as in \"4 years\", from the start?",
      valueName: "months"), transform: Self.reading(WrittenOption.months))
  var within: WholeMonths?

  @Option(
    help: ArgumentHelp(
      "How many threads; all cores if not given. The answer is the same.", valueName: "count"),
    transform: Self.reading(WrittenOption.count))
  var threads: Int?

  func validate() throws {
    guard DrawCount(atLeast: draws) != nil else {
      throw ValidationError(
        draws <= 1
          ? "--draws \(draws) has no spread to show; give at least \(DrawCount.fewest)."
          : "--draws \(draws) is more than the \(DrawCount.most) that can be made.")
    }
    if within == .zero {
      throw ValidationError("--within is a number of months from 1 to \(WholeMonths.longest).")
    }
    if let threads, !(1...Self.mostThreads).contains(threads) {
      throw ValidationError("--threads is from 1 to \(Self.mostThreads).")
    }
  }

  /// What is asked of the engine.
  var settings: SimulationSettings {
    SimulationSettings(
      draws: DrawCount(atLeast: draws) ?? .standard, seed: seed,
      within: within)
  }

  /// The threads that were asked for, or one for each core.
  var threadCount: Int { threads ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// A reader of options whose problems are told as the parser of arguments tells them.
  private static func reading<Value>(
    _ parse: @escaping @Sendable (String) throws(WrittenOption.Problem) -> Value
  ) -> @Sendable (String) throws -> Value {
    { text in
      do throws(WrittenOption.Problem) { return try parse(text) } catch {
        throw ValidationError(error.message)
      }
    }
  }

  private static func seed(_ text: String) throws -> UInt64 {
    let seed = try reading { text throws(WrittenOption.Problem) in
      try WrittenOption.wholeNumber(text, through: Int64(greatestSeed))
    }(text)
    return UInt64(seed)
  }

  private static let mostThreads = 1_024
  /// The greatest that every reader of JSON reads back as it is.
  private static let greatestSeed: UInt64 = (1 << 53) - 1
}
