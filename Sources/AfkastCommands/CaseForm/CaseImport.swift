import AfkastDiagnostics
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// A returned workbook on its way into a case.
struct CaseImport {
  let file: String
  let returned: ReturnedCase
  let businessCase: String?
  let output: String?
  let isDryRun: Bool
  let language: Language?
  let context: Context

  /// Where the changes go.
  private struct Target {
    let source: SourceText
    let text: CaseText
    let id: String
    let workspace: Workspace
    let language: Language
    let isNew: Bool
  }

  /// Writes what was changed, unless something cannot be read or nothing is to be written.
  func run() throws -> (preview: CaseImportPreview, language: Language) {
    var found = CaseFormComparison(returned, .inBothLanguages).changes
    let target = try returned.template == nil ? existing() : begun(&found)
    let result = CaseFormResult(
      found, sent: returned.sent, into: target.source, target.text, in: target.workspace)
    let outcome = try write(result, target)
    let preview = CaseImportPreview(
      file: file, path: target.source.name, title: title(result, target), caseID: target.id, result,
      outcome)
    return (preview, target.language)
  }

  /// The title as it will be.
  private func title(_ result: CaseFormResult, _ target: Target) -> String {
    let after = result.text.flatMap { CaseText(SourceText(name: target.source.name, text: $0)) }
    guard case .text(let title) = (after ?? target.text).value(at: CaseFieldPath("title")) else {
      return ""
    }
    return title
  }

  private func write(
    _ result: CaseFormResult, _ target: Target
  ) throws -> CaseImportPreview.Outcome {
    guard let text = result.text, !result.changes.isEmpty || target.isNew else { return .nothing }
    if isDryRun { return target.isNew ? .wouldBegin : .dryRun }
    let path = target.source.name
    do throws(FileFailure) {
      if target.isNew {
        try context.files.create(path, text)
        return .begun
      }
      try context.files.replace(path, mark(of: path) + Array(text.utf8))
      return .written
    } catch {
      throw context.failure("\(path.visible) cannot be written: \(error.reason)", .cannotCreate)
    }
  }

  /// The byte order mark that some editors put before a text, if the file has it.
  private func mark(of path: String) throws(FileFailure) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return Array(try context.files.bytes(of: path, limit: 3).prefix(3)) == mark ? mark : []
  }

  /// The case that the workbook is of.
  private func existing() throws -> Target {
    let id = returned.caseID ?? ""
    let asked = businessCase ?? id
    let loaded = LoadedCases([asked], in: context)
    let named = loaded.cases.filter { $0.file.id?.text == id }
    guard let only = named.first, named.count == 1 else { throw noCase(id, loaded) }
    guard only.file.businessCase != nil, let text = CaseText(only.file.source) else {
      try loaded.exitIfMistaken(reportingTo: context)
      throw ExitCode.mistakesInFiles
    }
    return Target(
      source: only.file.source, text: text, id: id, workspace: only.workspace,
      language: loaded.language(asked: language), isNew: false)
  }

  private func noCase(_ id: String, _ loaded: LoadedCases) -> ExitCode {
    let other = loaded.cases.first?.file.id?.text
    let words =
      other.map { "\(file.visible) is of the case \(id.visible), and this is \($0)." }
      ?? "\(file.visible) is of the case \(id.visible), which is not among the cases here."
    return context.failure(
      words, hint: "run it in the folder of the municipality's cases, or name the case with --case",
      .mistakesInFiles)
  }

  /// A case that is not there yet: what was sent, in a file of its own.
  private func begun(_ found: inout CaseFormChanges) throws -> Target {
    let finder = WorkspaceFinder(context.files)
    let around = finder.workspace(aroundFolder: ".")
    let id = found.takeNewID(sent: returned.sent)
    let folder = around.map(FollowedWorkspace.folder) ?? "."
    let path = output ?? (folder == "." ? "\(id).yaml" : "\(folder)/\(id).yaml")
    guard let source = CaseFormBeginning(returned.sent).text(id: id, name: path),
      let text = CaseText(source)
    else {
      throw context.failure("\(file.visible) began as a template that is not here.", .ourFault)
    }
    return Target(
      source: source, text: text, id: id, workspace: around?.workspace ?? Workspace(),
      language: language ?? around?.workspace.language ?? .english, isNew: true)
  }
}
