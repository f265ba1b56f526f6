import AfkastDiagnostics
import AfkastModel

/// Reads scenarios: the same case later, or with other values of its assumptions.
struct ScenariosDecoder {
  private let fields: Fields
  private let named: NamedValues

  init(_ fields: Fields, named: NamedValues) {
    self.fields = fields
    self.named = named
  }

  func decode() -> [Scenario] {
    fields.mappingEntries("scenarios").compactMap { entry in
      let id: ScenarioID? = fields.parse(entry.keyNode, of: "scenarios", IdentifierParser.parse)
      if ["all", "plan", "pessimistic", "optimistic"].contains(entry.key) {
        fields.mistakes.add(
          .duplicateID, at: entry.keyRange, "\"\(entry.key)\" is built in",
          hint: "give the scenario another name")
        return nil
      }
      guard let id else { return nil }
      guard case .mapping(let changes, _) = entry.value.content else {
        if !entry.value.isRefused {
          fields.mistakes.add(
            .wrongType, at: entry.value.range, "a scenario is written with keys and values",
            hint: "as in { shift: 6 months }")
        }
        return nil
      }
      return scenario(id, ReadableEntries(changes, mistakes: fields.mistakes) { _ in false }.list)
    }
  }

  private func scenario(_ id: ScenarioID, _ changes: [YAMLEntry]) -> Scenario {
    var scenario = Scenario(id: id)
    for change in changes {
      if change.key == "shift" {
        scenario.shift =
          fields.parse(change.value, of: "shift", DurationParser.parseWhole) ?? scenario.shift
      } else if let assumption = AssumptionID(change.key).flatMap(named.assumption) {
        scenario.values[assumption.id] = value(change, of: assumption)
      } else if !named.isSpoiled(change.key) {
        let known = named.assumptionNames.sorted() + ["shift"]
        let meant = NearMiss.best(for: change.key, among: known)
        fields.mistakes.add(
          .unknownName, at: change.keyRange,
          "there is no assumption \"\(change.key.visibleShort)\"",
          hint: meant.map { "did you mean \($0)?" })
      }
    }
    return scenario
  }

  private func value(_ change: YAMLEntry, of assumption: Assumption) -> Quotient? {
    fields.parse(change.value, of: change.key) { text throws(ScalarProblem) in
      let quantity = try WrittenQuantity.parse(text)
      guard quantity.unit.unit == assumption.unit else {
        throw ScalarProblem(
          .wrongUnit,
          "\"\(change.key)\" counts \(assumption.unit.text), and this is \(quantity.unit.unit.text)",
          hint: "as in 1 \(assumption.unitText)")
      }
      return quantity.inBaseUnits
    }
  }
}
