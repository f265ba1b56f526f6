import AfkastInput
import AfkastModel
import ArgumentParser

/// `afkast record decision`: how a case goes on.
struct RecordDecision: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision", abstract: "Record how it was decided that a case goes on.")

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "continue, adjust, scale-up, scale-down, stop or close.") var course: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var note: String
  @Option(help: ArgumentHelp("Who decided, as a committee.", valueName: "text"))
  var forum: String?
  @Option(help: ArgumentHelp("The day; today if not given.", valueName: "day"))
  var on: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let recorder = FactRecorder(followed.workspace, in: context)
    let decision = Decision(
      try Written.read("decision", course, WrittenOption.choice),
      note: try Written.words("--note", note),
      forum: try forum.map { try Written.words("--forum", $0) })
    let day = try on.map { try Written.day("--on", $0) } ?? recorder.today()
    try recorder.record(NewFact(of: followed.businessCase.id, in: .day(day), .decision(decision)))
  }
}

/// `afkast record milestone`: a step of the implementation agreement that was reached.
struct RecordMilestone: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "milestone", abstract: "Record that a milestone was reached.")

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "The milestone.") var milestone: String

  @Option(help: ArgumentHelp("The day; today if not given.", valueName: "day"))
  var on: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let recorder = FactRecorder(followed.workspace, in: context)
    let milestone = try followed.milestone(milestone)
    let day = try on.map { try Written.day("--on", $0) } ?? recorder.today()
    try recorder.record(
      NewFact(of: followed.businessCase.id, in: .day(day), .milestoneDone(milestone.id)))
  }
}
