import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastStore
import ArgumentParser

/// `afkast correct` puts a right fact in the place of a wrong one.
struct CorrectCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Put a right fact in the place of a wrong one, which stays visible.",
    discussion: """
      What is not given stays as it was. --withdraw takes back a fact that never was so.
      """)

  @Argument(help: "The number of the wrong fact; afkast log shows them.") var fact: String
  @Option(help: ArgumentHelp("Why it was wrong.", valueName: "text"))
  var reason: String
  @OptionGroup(title: "What is right") var right: CorrectedValues
  @Flag(help: "The fact never was so, and nothing takes its place.") var withdraw = false
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard withdraw == right.isEmpty else {
      throw ValidationError(
        withdraw
          ? "--withdraw stands alone." : "Say what is right, as in --value 118, or --withdraw.")
    }
  }

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context)
    let id = try Written.factID(fact)
    let reason = try Written.words("--reason", reason)
    let store = try followed.store()
    let wrong = try context.reporting(followed.storePath) { () throws(StoreFailure) in
      try store.fact(id)
    }
    let replacement = try wrong.map { wrong in
      try self.replacement(of: wrong, because: reason, context)
    }
    let fact = try FactRecorder(followed, in: context).record { history throws(StoreFailure) in
      let known = try history.facts(about: id)
      if let refusal = known.refusalToCorrect(id) { return .failure(refusal) }
      guard let replacement else { return .failure(.unknown(id)) }
      return try history.judged(replacement, correcting: known.first)
    }
    FactDoubts(about: fact).narrate(on: context.console)
  }

  private func replacement(
    of wrong: Fact, because reason: String, _ context: Context
  ) throws -> NewFact {
    let correction = Correction(of: wrong.id, because: reason)
    guard !withdraw else {
      return NewFact(of: wrong.caseID, in: wrong.period, .withdrawal, correcting: correction)
    }
    let content = try right.applied(to: wrong.content) {
      try FollowedCase(wrong.caseID.text, workspace, in: context)
    }
    let period = try right.period(in: wrong)
    guard content != wrong.content || period != wrong.period else {
      throw ValidationError("Fact \(wrong.id.number) says that already.")
    }
    return NewFact(of: wrong.caseID, in: period, content, correcting: correction)
  }
}
