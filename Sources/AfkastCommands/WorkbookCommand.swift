import AfkastDiagnostics
import AfkastDocuments
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast workbook`: a case as a workbook that people fill in, and that calculates meanwhile.
struct WorkbookCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook",
    abstract: "Make a case into a workbook for Excel, to be filled in and read back.",
    discussion: """
      Whoever gets the workbook changes the yellow cells and sees at once what the case earns; \
      afkast import case reads it back. With --new it begins a case from a template, as afkast new \
      does: \(CaseTemplate.all.map(\.name).joined(separator: ", ")). A workbook that is there already \
      may have been filled in, so it is never written over.

      Examples:
        afkast workbook cases/led-gadelys.yaml
        afkast workbook --new energy --start 2028-01 -o ny-sag.xlsx
      """)

  @Argument(help: "The case: its file, or its id.")
  var `case`: String?

  @Option(
    help: ArgumentHelp(
      "The template that a new case begins with, in place of a case.", valueName: "template"))
  var new: String?

  @Option(
    help: ArgumentHelp("The new case's first month; next January if not given.", valueName: "month")
  )
  var start: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write; the case's id with .xlsx if not given.", valueName: "file"))
  var output: String?

  @Option(help: "The language of the workbook; the workspace's if not given.")
  var language: Language?

  func validate() throws {
    guard (`case` == nil) != (new == nil) else {
      throw ValidationError("Name a case, or a template with --new.")
    }
    if start != nil, new == nil {
      throw ValidationError("--start is the first month of a new case; it goes with --new.")
    }
    if let output, !output.lowercased().hasSuffix(".xlsx") {
      throw ValidationError("\(output.visible) does not end in .xlsx, as workbooks do.")
    }
  }

  func run(in context: Context) throws {
    let sent = try new.map { try begun(from: $0, in: context) } ?? chosen(in: context)
    let path = output ?? "\(sent.file.id?.text ?? "case").xlsx"
    if case .failure(.missing) = context.files.kind(of: path) {
    } else {
      throw context.failure(
        "\(path.visible) is there already.",
        hint: "somebody may have filled it in; move it, or name another file with --output",
        .cannotCreate)
    }
    let workbook = try sent.workbook(in: context)
    do {
      try context.files.replace(path, WorkbookBytes.of(workbook))
    } catch let failure as FileFailure {
      throw context.failure("\(path.visible) cannot be written: \(failure.reason)", .cannotCreate)
    } catch let failure as WorkbookFailure {
      throw context.failure(failure.message, .ourFault)
    }
    context.console.narrate(CaseSentWord(path: path.visible).text(in: sent.language) + "\n")
  }

  private func chosen(in context: Context) throws -> SentCase {
    let loaded = LoadedCases([`case` ?? ""], in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    guard let only = loaded.cases.first, loaded.cases.count == 1 else {
      throw ValidationError(
        "\((`case` ?? "").visible) holds \(loaded.cases.count) cases; a workbook is of one.")
    }
    return SentCase(
      file: only.file, workspace: only.workspace, template: nil,
      language: loaded.language(asked: language))
  }

  private func begun(from template: String, in context: Context) throws -> SentCase {
    let id = try WrittenOption.caseID(SentCase.newID)
    let scaffold = try NewCase(template: template, start: start).text(id: id, in: context)
    let workspace =
      WorkspaceFinder(context.files).workspace(aroundFolder: ".")?.workspace ?? Workspace()
    let file = CaseFile(SourceText(name: "\(template).yaml", text: scaffold), in: workspace)
    return SentCase(
      file: file, workspace: workspace, template: template,
      language: language ?? workspace.language ?? .danish)
  }
}
