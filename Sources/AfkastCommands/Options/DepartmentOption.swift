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

  /// Those of the cases that are the department's, all without one; `ValidationError` where none is, so that
  /// nobody takes the wrong name for a department that has nothing to tell.
  func chosen(
    from cases: [LoadedCases.Loaded], _ isTheirs: (LoadedCases.Loaded, DepartmentID) -> Bool
  ) throws -> (cases: [LoadedCases.Loaded], department: DepartmentID?) {
    guard let department = try id(in: cases) else { return (cases, nil) }
    let chosen = cases.filter { isTheirs($0, department) }
    guard chosen.isEmpty, !cases.isEmpty else { return (chosen, department) }
    var taking: [String] = []
    for id in cases.flatMap({ $0.file.businessCase?.departments ?? [] })
    where !taking.contains(id.text) { taking.append(id.text) }
    let known =
      taking.isEmpty ? "no case names one" : "there are \(taking.joined(separator: ", "))"
    throw ValidationError("No case is of the department \"\(department.text)\"; \(known).")
  }
}

extension LoadedCases.Loaded {
  /// Whether a department takes part in it; any does without one.
  func isOf(_ department: DepartmentID?) -> Bool {
    guard let department else { return true }
    return file.businessCase?.departments.contains(department) ?? false
  }

  /// Whether a department takes part in it, or in a line or a milestone of it.
  func concerns(_ department: DepartmentID) -> Bool {
    guard let businessCase = file.businessCase else { return false }
    let named =
      businessCase.lines.map(\.department) + businessCase.milestones.map(\.department)
    return isOf(department) || named.contains(department)
  }
}
