import ArgumentParser

/// `afkast import`: files of other programs, read by a mapping of the workspace.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Record what a file of another program, or a form that was filled in, holds.",
    subcommands: [
      ImportActuals.self, ImportMeasurements.self, ImportCase.self, ImportForm.self,
    ])
}
