import AfkastDiagnostics
import AfkastInput
import AfkastReports

/// Looks at `afkast.yaml` and the cases of its folder.
struct WorkspaceCheckup {
  /// The workspace, if there is one, and what was seen.
  let findings: (workspace: FollowedWorkspace?, found: [Finding])

  init(of path: String, in context: Context) {
    let finder = WorkspaceFinder(context.files)
    guard let file = finder.workspace(aroundFolder: path) else {
      let seen = finder.diagnostics.first?.message
      let missing = "there is no afkast.yaml in \(path.visible) or above it"
      let finding = Finding(
        .workspace, .problem, seen ?? missing,
        mend: seen == nil ? "afkast init makes a workspace" : "afkast check says more")
      findings = (nil, [finding])
      return
    }
    let workspace = FollowedWorkspace(file, in: context)
    let mistakes = file.diagnostics.filter { $0.severity == .error }.count
    let finding =
      mistakes == 0
      ? Finding(.workspace, "\(file.source.name.visible) is the workspace")
      : Finding(
        .workspace, .problem,
        "\(file.source.name.visible) has \(mistakes) \(mistakes == 1 ? "mistake" : "mistakes")",
        mend: "afkast check \(file.source.name.visible)")
    findings = (workspace, [finding, Self.cases(of: workspace, context)])
  }

  private static func cases(of workspace: FollowedWorkspace, _ context: Context) -> Finding {
    let loaded = LoadedCases([workspace.folder], in: context)
    let count = loaded.cases.count
    guard count > 0 else {
      return Finding(
        .cases, .note, "there are no cases in \(workspace.folder.visible)",
        mend: "afkast new ID writes one")
    }
    let cases = count == 1 ? "1 case" : "\(count) cases"
    let mistakes = loaded.diagnostics.filter {
      $0.severity == .error && !CasePaths.isWorkspace($0.file)
    }.count
    guard mistakes > 0 else { return Finding(.cases, "\(cases), no mistakes") }
    return Finding(
      .cases, .problem, "\(cases), \(mistakes) \(mistakes == 1 ? "mistake" : "mistakes")",
      mend: "afkast check \(workspace.folder.visible)")
  }
}
