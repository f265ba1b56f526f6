import AfkastEngine
import AfkastInput
import AfkastModel
import ArgumentParser

/// What is asked of cases that are followed up, and what is drawn.
struct StatusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Also what the rest is worth at this size, as 150 %.", valueName: "percent"))
  var scale: String?

  @Option(
    help: ArgumentHelp(
      "How many draws the probability is from, at least; rounded up to 16 times a power of two.",
      valueName: "count"), transform: DrawOption.reading(WrittenOption.count))
  var draws: Int = 16_384

  @Option(
    help: ArgumentHelp("What decides the draws: a number.", valueName: "seed"),
    transform: DrawOption.seed)
  var seed: UInt64 = 1

  func validate() throws { try DrawOption.validate(draws) }

  func factor() throws -> Ratio? {
    try scale.map { try Written.read("--scale", $0, WrittenOption.factor) }
  }

  var drawCount: DrawCount { DrawCount(atLeast: draws) ?? .standard }
}
