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
    transform: DrawOption.reading(WrittenOption.count))
  var draws: Int = DrawCount.standard.count

  @Option(
    help: ArgumentHelp("What decides the draws: a number.", valueName: "seed"),
    transform: DrawOption.seed)
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "How likely is it that the money is back within so many months, or as in \"4 years\", from the start?",
      valueName: "months"), transform: DrawOption.reading(WrittenOption.months))
  var within: WholeMonths?

  @Option(
    help: ArgumentHelp(
      "How many threads; all cores if not given. The answer is the same.", valueName: "count"),
    transform: DrawOption.reading(WrittenOption.count))
  var threads: Int?

  func validate() throws {
    try DrawOption.validate(draws)
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

  private static let mostThreads = 1_024
}
