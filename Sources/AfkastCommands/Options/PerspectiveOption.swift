import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import ArgumentParser

/// Reads `--perspective`: an actor, `public`, `society`, or a department of the cases.
struct PerspectiveOption {
  private let departments: [DepartmentID]

  init(_ cases: [LoadedCases.Loaded]) {
    var departments: [DepartmentID] = []
    for loaded in cases {
      let named = loaded.workspace.departments.map(\.id)
      let used = loaded.file.businessCase?.lines.compactMap(\.department) ?? []
      for id in named + used where !departments.contains(id) { departments.append(id) }
    }
    self.departments = departments
  }

  func perspective(named name: String?) throws -> Perspective {
    guard let name else { return .actor(.municipality) }
    if let actor = Actor(rawValue: name) { return .actor(actor) }
    if name == "public" { return .public }
    if name == "society" { return .society }
    if let department = departments.first(where: { $0.text == name }) {
      return .department(department)
    }
    let names =
      Actor.allCases.map(\.rawValue) + ["public", "society"] + departments.map(\.text)
    throw ValidationError(
      unknown: "perspective", name, among: names,
      meant: DanishWords.meaning(of: name, among: names))
  }
}
