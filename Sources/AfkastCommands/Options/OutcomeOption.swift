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
    throw ValidationError(unknown: "outcome KPI", name, among: names)
  }
}
