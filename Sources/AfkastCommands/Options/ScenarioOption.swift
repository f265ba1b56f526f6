import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import ArgumentParser

/// Reads `--scenario`: a scenario that some case names, `pessimistic`, `optimistic`, or `all`.
struct ScenarioOption {
  private let names: [ScenarioName]

  init(_ cases: [LoadedCases.Loaded]) {
    var names: [ScenarioName] = [.plan, .pessimistic, .optimistic]
    for loaded in cases {
      guard let businessCase = loaded.file.businessCase else { continue }
      for name in ScenarioName.all(of: businessCase) where !names.contains(name) {
        names.append(name)
      }
    }
    self.names = names
  }

  /// The scenarios that each case is evaluated in.
  ///
  /// A case without the scenario is evaluated as planned,
  /// so that a portfolio can be seen under what befalls one of its cases.
  func scenarios(named name: String?) throws -> (LoadedCases.Loaded) -> [ScenarioName] {
    guard let name else { return { _ in [.plan] } }
    if name == "all" { return { $0.file.businessCase.map(ScenarioName.all) ?? [.plan] } }
    if let known = names.first(where: { $0.key == name }) { return { _ in [known] } }
    let keys = names.map(\.key) + ["all"]
    throw ValidationError(unknown: "scenario", name, among: keys)
  }
}
