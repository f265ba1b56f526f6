import AfkastEngine
import AfkastInput
import AfkastModel
import ArgumentParser

/// As of when cases are followed up, and what is drawn.
struct StatusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The last month whose facts count; the last one that has ended if not given.",
      valueName: "month"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Only what was recorded by the end of this day, in universal time.", valueName: "day"))
  var knownAt: String?

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

  func month(in context: Context) throws -> Month {
    if let asOf { return try Written.read("--as-of", asOf, WrittenOption.month) }
    if let present = context.presentMonth { return present.advanced(by: -1) }
    throw context.failure(
      "The clock does not tell the month.", hint: "say it: --as-of 2027-04", ExitCode(70))
  }

  func knownDay() throws -> Day? { try knownAt.map { try Written.day("--known-at", $0) } }

  func factor() throws -> Ratio? {
    try scale.map { try Written.read("--scale", $0, WrittenOption.factor) }
  }

  var drawCount: DrawCount { DrawCount(atLeast: draws) ?? .standard }
}
