import AfkastInput
import AfkastModel
import ArgumentParser

/// `afkast rebaseline`: from a period on, what a KPI measures is another process.
struct RebaselineCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebaseline",
    abstract: "Record that a new phase of a KPI begins, and why; its limits are made anew.",
    discussion: """
      The phases before it stay as they were. The plan, the KPI's baseline and what money is counted \
      from do not move. afkast correct puts right what was recorded wrongly.
      """)

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "The KPI.") var kpi: String
  @Argument(help: "The first period of the phase, which is measured.") var period: String

  @Option(help: ArgumentHelp("What changed.", valueName: "text"))
  var cause: String
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let phase = Rebaseline(
      of: try followed.kpi(kpi).id, because: try Written.words("--cause", cause))
    try FactRecorder(followed.workspace, in: context).record(
      NewFact(of: followed.businessCase.id, in: try Written.period(period), .phase(phase)))
  }
}
