import AfkastInput
import AfkastModel
import ArgumentParser

/// The last month that is told of, and what was known by when.
struct MonthOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The last month whose facts count; the last one that has ended if not given.",
      valueName: "month"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Only what was recorded by the end of this day, in universal time.", valueName: "day"))
  var knownAt: String?

  func month(in context: Context) throws -> Month {
    if let asOf { return try Written.read("--as-of", asOf, WrittenOption.month) }
    if let present = context.presentMonth { return present.advanced(by: -1) }
    throw context.failure(
      "The clock does not tell the month.", hint: "say it: --as-of 2027-04", ExitCode(70))
  }

  func knownDay() throws -> Day? { try knownAt.map { try Written.day("--known-at", $0) } }
}
