import ArgumentParser

/// `afkast import`: files of other programs, read by a mapping of the workspace.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read booked amounts from a file of another program.",
    subcommands: [ImportActuals.self])
}
