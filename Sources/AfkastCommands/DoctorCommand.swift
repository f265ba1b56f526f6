import AfkastDiagnostics
import AfkastDocuments
import AfkastExchange
import AfkastInput
import AfkastReports
import AfkastStore
import ArgumentParser

/// `afkast doctor` looks whether everything that Afkast needs is as it should be.
struct DoctorCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look whether the workspace, its store and their files are as they should be.",
    discussion: """
      Each finding is ok, a note or a problem, with how to mend it; exit code 65 if \
      there is a problem. Every fact is looked at, as afkast verify does.
      """)

  @Argument(help: "A folder of the workspace; this one if not given.") var path: String = "."
  @Option(help: "How to show the findings.") var format: TreeFormat = .table

  func run(in context: Context) throws {
    guard case .folder = context.files.kind(of: path) else {
      throw context.failure("\(path.visible) is no folder.", .missingFile)
    }
    let (workspace, found) = WorkspaceCheckup(of: path, in: context).findings
    let findings = [versions] + found + (workspace.map { storeFindings($0, context) } ?? [])
    switch format {
    case .json:
      context.console.write(findings.json(generator: "afkast \(Afkast.version)").text)
    case .table: context.console.write(findings.text)
    }
    if findings.contains(where: { $0.level == .problem }) { throw ExitCode.mistakesInFiles }
  }

  private func storeFindings(_ workspace: FollowedWorkspace, _ context: Context) -> [Finding] {
    // SQLite tidies up when it opens a file, so what lies beside it is looked at before.
    let folder = FolderCheckup(of: workspace, in: context).findings
    return StoreCheckup(of: workspace, in: context).findings + folder
  }

  private var versions: Finding {
    Finding(
      .versions,
      "afkast \(Afkast.version), SQLite \(FactStore.libraryVersion ?? "unknown"), libyaml "
        + "\(YAMLLibrary.version), libzip \(ZipLibrary.version)")
  }
}
