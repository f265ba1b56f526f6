import AfkastDiagnostics
import AfkastModel
import ArgumentParser

/// The options that ask for a prudent result beside the plan.
struct PrudenceOptions: ParsableArguments {
  @Flag(
    help: """
      Show beside the plan what it comes to when costs are put up and benefits down by how little \
      is known of them.
      """)
  var prudent = false

  @Option(
    help: ArgumentHelp(
      "The table to do so by, instead of the one named default; a table of the workspace.",
      valueName: "name"))
  var prudenceTable: String?

  /// The table for each case, or nil where none is asked for; `ValidationError` if a case has none of
  /// that name.
  func tables(for cases: [LoadedCases.Loaded]) throws -> [PrudenceTable?] {
    guard prudent || prudenceTable != nil else { return cases.map { _ in nil } }
    let name = prudenceTable ?? PrudenceTable.defaultName
    return try cases.map { try Self.table(named: name, for: $0.workspace) }
  }

  /// A table of the workspace comes before a built-in one of the same name.
  static func table(named name: String, for workspace: Workspace) throws -> PrudenceTable {
    let tables = workspace.prudenceTables + PrudenceTable.builtIn
    if let table = tables.first(where: { $0.name == name }) { return table }
    var names: [String] = []
    for table in tables where !names.contains(table.name) { names.append(table.name) }
    throw ValidationError(unknown: "prudence table", name, among: names)
  }
}
