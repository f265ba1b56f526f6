import AfkastDiagnostics
import AfkastInput
import AfkastModel
import ArgumentParser

/// `afkast new`: a case to begin with.
struct NewCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a new case from a template.",
    discussion: """
      The templates are: \(CaseTemplate.all.map(\.name).joined(separator: ", ")). Each one is a \
      case that can be evaluated as it stands, with illustrative figures and Danish comments on \
      what to put instead. Nothing is overwritten.
      """)

  @Argument(help: "The id of the case: a-z, 0-9 and -.")
  var id: String

  @Option(help: ArgumentHelp("The template to begin with.", valueName: "name"))
  var template: String = "blank"

  @Option(help: ArgumentHelp("The first month; next January if not given.", valueName: "month"))
  var start: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file to write, or - for standard output; ID.yaml if not given.",
      valueName: "file"))
  var output: String?

  func run(in context: Context) throws {
    let text = try NewCase(template: template, start: start).text(id: caseID(), in: context)
    var path = output ?? "\(id).yaml"
    if path.hasSuffix("/") { path += "\(id).yaml" }
    guard path != "-" else { return context.console.write(text) }
    do throws(FileFailure) {
      try context.files.create(path, text)
    } catch {
      context.console.narrate("Error: \(path.visible) cannot be written: \(error.reason)\n")
      throw ExitCode.cannotCreate
    }
    context.console.narrate("\(path.visible) is written. Next: afkast check \(path.visible)\n")
  }

  private func caseID() throws -> CaseID {
    guard id + ".yaml" != CasePaths.workspaceName, output != "" else {
      throw ValidationError(
        output == ""
          ? "An empty path is no file."
          : "afkast.yaml is the workspace's own file; "
            + "choose another id.")
    }
    do { return try WrittenOption.caseID(id) } catch { throw ValidationError(error.message) }
  }
}
