import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast form` writes a workbook that departments fill in with what is due.
struct FormCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Write a workbook for a department to fill in with what is due.",
    discussion: """
      A row for each KPI, target group and period that is due, overdue or soon to be, and one for each \
      action and milestone, as afkast due has them. Without --department there is a sheet for each. \
      What comes back is read by afkast import form. With --mail the covering text is printed too.

      Examples:
        afkast form cases --department sundhed --due "30 days" --mail
        afkast form cases --output skema.xlsx --return-to "Økonomi, budget@kommunen" --return-by 2027-04-30
      """)

  @Argument(
    help: "Case files, or folders with cases; the workspace around this folder if not given.")
  var paths: [String] = []

  @OptionGroup var departments: DepartmentOption
  @OptionGroup var days: DayOptions

  @Option(help: ArgumentHelp("How far ahead to look, as 30 days.", valueName: "days"))
  var due: String = "30 days"

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write; maalinger-DEPARTMENT-MONTH.xlsx in this folder if not given.",
      valueName: "file"))
  var output: String?

  @Flag(help: "Write the file also where there is one.")
  var replace = false

  @Option(help: ArgumentHelp("To whom it goes back; to its sender if not given.", valueName: "who"))
  var returnTo: String?

  @Option(
    help: ArgumentHelp(
      "By when it goes back; as long as the workspace's grace if not given.", valueName: "day"))
  var returnBy: String?

  @Flag(help: "Print the text that goes with the file, ready for a mail.")
  var mail = false

  @Option(help: "The language of the form; the workspace's if not given.")
  var language: Language?

  func validate() throws {
    guard let output else { return }
    if !output.lowercased().hasSuffix(".xlsx") {
      throw ValidationError("\(output.visible) does not end in .xlsx, as a workbook does.")
    }
  }

  func run(in context: Context) throws {
    let window = DueList.Window(
      try days.day(in: context), within: try Written.read("--due", due, WrittenOption.days))
    let asked = paths.isEmpty ? [WorkspaceFinder.folder(in: context)] : paths
    let loaded = LoadedCases(WorkspaceFinder.foldersOfWorkspaces(asked), in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    var forms = FormsOfCases(
      window, of: try departments.id(in: loaded.cases), knownAt: try days.knownTime(), in: context)
    try forms.add(loaded.cases)
    let content = FormContent(
      forms.parts, in: try forms.workspace(), window,
      back: try back(window, graceDays: loaded.cases.first?.workspace.cadenceGraceDays ?? 14))
    let language = loaded.language(asked: language)
    ApprovedVersions(in: context).note(loaded.cases)
    guard !content.parts.isEmpty else {
      let words = FormResultText.nothing(window.day, within: window.days).text(in: language)
      return context.console.narrate(words + "\n")
    }
    let path = output ?? name(window.day, language)
    try write(content, language, to: path, in: context)
    if mail {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      context.console.write(FormMail(content, language).text(attached: file))
    }
  }

  private func back(_ window: DueList.Window, graceDays: Int) throws -> FormContent.Return {
    let day = try returnBy.map { try Written.day("--return-by", $0) }
    return FormContent.Return(
      to: try returnTo.map { try Written.words("--return-to", $0) },
      by: day ?? window.day.advanced(by: graceDays).workingDayOnOrAfter)
  }

  private func name(_ day: Day, _ language: Language) -> String {
    let department = departments.department.map { "-\($0)" } ?? ""
    return FormResultText.fileName.text(in: language) + "\(department)-\(day.month).xlsx"
  }

  private func write(
    _ content: FormContent, _ language: Language, to path: String, in context: Context
  ) throws {
    switch context.files.kind(of: path) {
    case .failure(.missing): break
    case .file where replace: break
    case .folder: throw ValidationError("\(path.visible) is a folder; name a file.")
    case .file, .special, .failure:
      throw context.failure(
        "\(path.visible) is there already, and may have been filled in.",
        hint: "give another name with --output, or write over it with --replace", .cannotCreate)
    }
    let form = FormWorkbook(content, language) { RowDigest(of: $0) }
    do {
      try context.files.replace(path, WorkbookBytes.of(form.workbook))
    } catch let failure as FileFailure {
      throw context.failure("\(path.visible) cannot be written: \(failure.reason)", .cannotCreate)
    } catch let failure as WorkbookFailure {
      throw context.failure(failure.message, hint: "\(path.visible) was not written", .ourFault)
    }
    context.console.narrate(FormResultText.written(content, path.visible).text(in: language))
  }
}
