import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastStore
import ArgumentParser

/// A case of a workspace, named by its id or its file, with the workspace's facts.
struct FollowedCase {
  let businessCase: BusinessCase
  let file: CaseFile
  let workspace: FollowedWorkspace
  /// The files as the other commands read them.
  let loaded: LoadedCases.Loaded

  /// Finds the case; one with mistakes is told of them, and of what was not done for it.
  init(
    _ name: String, _ option: WorkspaceOption, in context: Context,
    imports: WorkspaceFile.Imports = .skipped, otherwise: String = "Nothing was recorded."
  ) throws {
    let isFile = if case .file = context.files.kind(of: name) { true } else { false }
    // A case named by its file has its workspace above it.
    let around = isFile ? Self.folder(of: name, context) : option.workspace
    workspace = try FollowedWorkspace(around: around, in: context, imports: imports)
    let written = workspace.written(name, in: context)
    guard let found = written.found else {
      throw ValidationError(unknown: "case", name, among: written.ids)
    }
    loaded = found
    file = found.file
    guard let businessCase = file.businessCase else {
      let renderer = DiagnosticRenderer(sources: [file.source], coloured: context.console.colours)
      context.console.narrate(renderer.render(file.diagnostics) + "\n\(otherwise)\n")
      throw ExitCode.mistakesInFiles
    }
    self.businessCase = businessCase
  }

  private static func folder(of path: String, _ context: Context) -> String {
    context.files.real(path).map(WorkspaceFinder.parent) ?? "."
  }

  func kpi(_ name: String) throws -> KPI {
    try named(name, "KPI", businessCase.kpis) { $0.id.text }
  }

  func line(_ name: String) throws -> Line {
    try named(name, "line", businessCase.lines) { $0.id.text }
  }

  func milestone(_ name: String) throws -> Milestone {
    try named(name, "milestone", businessCase.milestones) { $0.id.text }
  }

  func group(_ name: String) throws -> GroupID {
    try named(name, "target group", businessCase.groups) { $0.text }
  }

  private func named<Thing>(
    _ name: String, _ kind: String, _ things: [Thing], id: (Thing) -> String
  ) throws -> Thing {
    if let thing = things.first(where: { id($0) == name }) { return thing }
    throw ValidationError(unknown: kind, name, among: things.map(id))
  }
}
