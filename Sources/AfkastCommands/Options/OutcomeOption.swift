import AfkastDiagnostics
import AfkastEngine
import AfkastModel
import ArgumentParser

/// Reads `--outcome`: an outcome KPI that some case has.
struct OutcomeOption {
  private let names: [String]

  init(_ evaluations: [Evaluation]) {
    var names: [String] = []
    for kpi in evaluations.flatMap(\.businessCase.outcomeKPIs) where !names.contains(kpi.id.text) {
      names.append(kpi.id.text)
    }
    self.names = names
  }

  func kpi(named name: String?) throws -> KPIID? {
    guard let name else { return nil }
    if names.contains(name), let id = KPIID(name) { return id }
    let meant = NearMiss.best(for: name, among: names).map { " Did you mean \($0)?" } ?? ""
    let known = names.isEmpty ? "there is none" : "there are \(names.joined(separator: ", "))"
    throw ValidationError("There is no outcome KPI \"\(name.visible)\"; \(known).\(meant)")
  }
}
