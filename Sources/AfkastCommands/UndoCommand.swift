import AfkastDiagnostics
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast undo` takes an import back.
struct UndoCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take an import back: each of its facts is withdrawn by a new one.",
    discussion: """
      Nothing is deleted; months that the import closed are open again, and its file can be imported \
      anew. A row that other files hold too is taken back with it: import them again. afkast log shows \
      which batch a fact is of.
      """)

  @Argument(help: "The number of the import's batch.") var batch: String
  @Option(help: ArgumentHelp("Why it is taken back.", valueName: "text"))
  var reason: String
  @Option(help: "The language of the text; the workspace's if not given.") var language: Language?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context)
    guard let id = Int64(batch).flatMap(BatchID.init) else {
      throw ValidationError("\"\(batch.visible)\" is no number of a batch; afkast log shows them.")
    }
    let reason = try Written.words("--reason", reason)
    let (time, recorder) = (try context.recordingTime(), try context.recorderName())
    let store = try followed.store()
    let result = try context.reportingAny(followed.storePath) {
      try store.undo(id, because: reason, at: time, by: recorder)
    }
    let language = followed.language(asked: language)
    switch result {
    case .failure(let refusal):
      throw context.failure(
        refusal.text(in: language), hint: refusal.hint(in: language), .mistakesInFiles)
    case .success(let undone):
      context.note(undone.recorded.clockWasBehind)
      let text = BatchText(undone.recorded.batch, language)
      context.console.write(text.undone(undone.batch, facts: undone.facts, opened: undone.opened))
    }
  }
}

extension UndoRefusal {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .noImport(let id): BatchMessage.noImport(id.number).text(in: language)
    case .isUndoing(let batch): BatchMessage.isUndoing(batch.id.number).text(in: language)
    case .undone(let later): BatchMessage.alreadyUndone(later.id.number).text(in: language)
    case .nothingLeft(let id): BatchMessage.nothingLeft(id.number).text(in: language)
    }
  }

  fileprivate func hint(in language: Language) -> String? {
    switch self {
    case .noImport: BatchMessage.noImportHint.text(in: language)
    case .isUndoing: BatchMessage.isUndoingHint.text(in: language)
    case .undone, .nothingLeft: nil
    }
  }
}
