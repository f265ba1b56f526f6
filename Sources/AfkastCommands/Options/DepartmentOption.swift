import AfkastInput
import AfkastModel
import ArgumentParser

/// Reads `--department`: one that a workspace lists or a case names.
struct DepartmentOption: ParsableArguments {
  @Option(help: ArgumentHelp("Only this department's.", valueName: "department"))
  var department: String?

  /// The department that was asked for; `ValidationError` for one that nothing names.
  func id(in cases: [LoadedCases.Loaded]) throws -> DepartmentID? {
    guard let department else { return nil }
    var known: [DepartmentID] = []
    for loaded in cases {
      let businessCase = loaded.file.businessCase
      let named =
        loaded.workspace.departments.map(\.id) + (businessCase?.departments ?? [])
        + (businessCase?.milestones.compactMap(\.department) ?? [])
      for id in named where !known.contains(id) { known.append(id) }
    }
    if let id = known.first(where: { $0.text == department }) { return id }
    throw ValidationError(unknown: "department", department, among: known.map(\.text))
  }
}

extension LoadedCases.Loaded {
  /// Whether a department takes part in it; any does without one.
  func isOf(_ department: DepartmentID?) -> Bool {
    guard let department else { return true }
    return file.businessCase?.departments.contains(department) ?? false
  }
}
