import AfkastInput
import AfkastModel
import ArgumentParser

/// As of which day something is told, and what was known by then.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day, or the last day of a month or other period; today if not given.",
      valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Only what was recorded by the end of this day, in universal time.", valueName: "day"))
  var knownAt: String?

  func day(in context: Context) throws -> Day {
    if let asOf { return try Written.read("--as-of", asOf, WrittenOption.period).lastDay }
    if let today = context.presentTime()?.day { return today }
    throw context.failure(
      "The clock does not tell the day.", hint: "say it: --as-of 2027-04-15", ExitCode(70))
  }

  func knownTime() throws -> RecordingTime? {
    try knownAt.flatMap { RecordingTime(endOf: try Written.day("--known-at", $0)) }
  }
}
