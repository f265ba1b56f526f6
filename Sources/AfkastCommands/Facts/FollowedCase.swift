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

  /// Finds the case; one with mistakes is told of them.
  init(_ name: String, _ option: WorkspaceOption, in context: Context) throws {
    let isFile = if case .file = context.files.kind(of: name) { true } else { false }
    // A case named by its file has its workspace above it.
    let around = isFile ? Self.folder(of: name, context) : option.workspace
    workspace = try FollowedWorkspace(around: around, in: context)
    let loaded = LoadedCases([isFile ? name : workspace.folder], in: context)
    let found = isFile ? loaded.cases.first : loaded.cases.first { $0.file.id?.text == name }
    guard let found else {
      throw ValidationError(
        unknown: "case", name, among: loaded.cases.compactMap { $0.file.id?.text })
    }
    file = found.file
    guard let businessCase = file.businessCase else {
      let renderer = DiagnosticRenderer(sources: [file.source], coloured: context.console.colours)
      context.console.narrate(renderer.render(file.diagnostics) + "\nNothing was recorded.\n")
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
