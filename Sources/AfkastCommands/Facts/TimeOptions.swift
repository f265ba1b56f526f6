import AfkastInput
import AfkastModel
import ArgumentParser

/// As of when facts are read: the time that they are about, and the time that they were recorded.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only what is about this month or earlier ones.", valueName: "month"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Only what was recorded by the end of this day, in universal time.", valueName: "day"))
  var knownAt: String?

  func window() throws -> FactWindow {
    FactWindow(
      asOf: try asOf.map { try Written.read("--as-of", $0, WrittenOption.month) },
      knownAt: try knownAt.flatMap { RecordingTime(endOf: try Written.day("--known-at", $0)) })
  }
}
