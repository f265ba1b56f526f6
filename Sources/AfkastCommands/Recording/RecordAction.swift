import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastStore
import ArgumentParser

/// `afkast record action`: something that is to be done.
struct RecordAction: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Record something that is to be done, by whom and when.")

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "What is to be done.") var what: String

  @Option(help: ArgumentHelp("The role that does it; never a person's name.", valueName: "role"))
  var owner: String
  @Option(help: ArgumentHelp("The last day on which it is on time.", valueName: "day"))
  var by: String
  @Option(help: ArgumentHelp("The day it was agreed; today if not given.", valueName: "day"))
  var on: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let recorder = FactRecorder(followed.workspace, in: context)
    let action = Action(
      try Written.words("what", what), owner: try Written.words("--owner", owner),
      by: try Written.day("--by", by))
    let day = try on.map { try Written.day("--on", $0) } ?? recorder.today()
    try recorder.record(NewFact(of: followed.businessCase.id, in: .day(day), .action(action)))
  }
}

/// `afkast record done`: an action that was done.
struct RecordDone: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Record that an action was done.")

  @Argument(help: "The number of the action's fact.") var fact: String

  @Option(help: ArgumentHelp("The day; today if not given.", valueName: "day"))
  var on: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let recorder = FactRecorder(try workspace.followed(in: context), in: context)
    let id = try Written.factID(fact)
    let day = try on.map { try Written.day("--on", $0) } ?? recorder.today()
    try recorder.record { history throws(StoreFailure) in
      let known = try history.facts(about: id)
      guard let action = known.first(where: { $0.id == id }) else { return .failure(.unknown(id)) }
      guard case .action = action.content else { return .failure(.noAction(action)) }
      if let later = known.first(where: { $0.correction?.corrected == id }) {
        return .failure(.corrected(by: later))
      }
      return try history.judged(NewFact(of: action.caseID, in: .day(day), .actionDone(id)))
    }
  }
}
