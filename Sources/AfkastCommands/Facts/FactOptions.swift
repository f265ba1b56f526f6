import AfkastEngine
import AfkastModel
import AfkastStore
import ArgumentParser

/// Whether, and as of when, facts are put beside a plan.
struct FactOptions: ParsableArguments {
  @Flag(help: "Show beside the plan what is booked and measured to date.")
  var withFacts = false

  @OptionGroup var times: TimeOptions

  func validate() throws {
    guard withFacts || times.asOf == nil && times.knownAt == nil else {
      throw ValidationError("--as-of and --known-at are for --with-facts.")
    }
  }

  /// The facts of each case beside its evaluation; nil where nobody asked for them.
  func facts(
    beside evaluated: [(loaded: LoadedCases.Loaded, evaluation: Evaluation)], in context: Context
  ) throws -> [FactsToDate]? {
    guard withFacts else { return nil }
    let window = try times.window()
    var stores: [String: FactStore] = [:]
    return try evaluated.map { loaded, evaluation in
      guard let file = loaded.workspaceFile else {
        throw context.failure(
          "\(evaluation.businessCase.id.text) is in no workspace, so it has no facts.",
          hint: "afkast init makes a workspace", .missingFile)
      }
      let followed = FollowedWorkspace(file, in: context)
      let store = try stores[followed.storePath] ?? followed.store()
      stores[followed.storePath] = store
      let facts = try context.reporting(followed.storePath) { () throws(StoreFailure) in
        try store.facts(of: evaluation.businessCase.id)
      }
      return try facts.beside(evaluation, in: window, loaded.workspace, context)
    }
  }
}

extension [Fact] {
  fileprivate func beside(
    _ evaluation: Evaluation, in window: FactWindow, _ workspace: Workspace, _ context: Context
  ) throws -> FactsToDate {
    let index = workspace.priceIndices.first { $0.name == workspace.defaultIndex }
    do throws(MoneyOverflow) {
      return try FactsToDate(
        of: evaluation, try CaseRecord(self, in: window), asOf: window.asOf, movedBy: index)
    } catch {
      throw context.failure(
        "The booked amounts of \(evaluation.businessCase.id.text) are too large to add up.",
        .mistakesInFiles)
    }
  }
}
