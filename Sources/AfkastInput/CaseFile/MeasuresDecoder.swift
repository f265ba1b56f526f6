import AfkastDiagnostics
import AfkastModel

/// Reads which assumption a KPI measures: a name, or `{ assumption, as }`.
struct MeasuresDecoder {
  private let fields: Fields
  private let named: NamedValues

  init(_ fields: Fields, named: NamedValues) {
    self.fields = fields
    self.named = named
  }

  /// What a KPI measures, whose other keys have been read.
  func decode(for kpi: KPI) -> Measure? {
    guard let node = fields.node("measures") else { return nil }
    guard case .mapping = node.content else {
      return assumption(node).flatMap { measure($0, as: .value, at: node.range, kpi) }
    }
    guard let keys = Fields(node, CaseSchema.measures, mistakes: fields.mistakes) else {
      return nil
    }
    let name = keys.requiredNode("assumption")
    let reading: Measure.Reading? = keys.value("as", ChoiceParser.parse)
    if keys.has("as"), reading == nil { return nil }
    guard let name, let assumption = assumption(name) else { return nil }
    return measure(assumption, as: reading ?? .value, at: name.range, kpi)
  }

  private func assumption(_ node: YAMLNode) -> Assumption? {
    let id: AssumptionID? = fields.parse(node, of: "measures", IdentifierParser.parse)
    guard let id, !named.isSpoiled(id.text) else { return nil }
    if let assumption = named.assumption(id) { return assumption }
    let isCohort = named.all.contains(id.text)
    let names = named.assumptionNames
    let meant = NearMiss.best(for: id.text, among: names)
    fields.mistakes.add(
      .unknownName, at: node.range,
      isCohort
        ? "\"\(id.text)\" is a cohort, and a KPI measures an assumption"
        : "there is no assumption \"\(id.text)\"",
      hint: isCohort
        ? "make its inflow an assumption, and measure that"
        : meant.map { "did you mean \($0)?" }
          ?? (names.isEmpty ? nil : "one of " + names.joined(separator: ", ")),
      replacement: meant)
    return nil
  }

  private func measure(
    _ assumption: Assumption, as reading: Measure.Reading, at range: SourceRange, _ kpi: KPI
  ) -> Measure? {
    guard assumption.unit == kpi.counts.unit else {
      let wanted = assumption.unitText.isEmpty ? "a pure number" : assumption.unitText
      fields.mistakes.add(
        .wrongUnit, at: range,
        "the KPI counts \(kpi.counts.text), and the assumption \"\(assumption.id.text)\" \(wanted)",
        hint: "measure it in \(assumption.unit == .number ? "%" : wanted), or measure another one")
      return nil
    }
    if reading == .improvement { checkDirection(kpi) }
    return Measure(assumption.id, as: reading)
  }

  private func checkDirection(_ kpi: KPI) {
    if !fields.has("baseline") {
      fields.mistakes.add(
        .missingKey, at: fields.valueRange("measures"),
        "an improvement is a change from a baseline, and the KPI has none",
        hint: "add baseline:, or measure as: value")
    }
    if !fields.has("good") {
      fields.mistakes.add(
        .missingKey, at: fields.valueRange("measures"),
        "an improvement is a change in the good direction, and the KPI does not say which that is",
        hint: "add good: up or down")
    }
  }

  /// Reports an assumption that a second KPI measures, since nobody could say which to believe.
  static func checkOnce(_ read: [(KPI, Fields)]) {
    var first: [AssumptionID: KPI] = [:]
    for (kpi, fields) in read {
      guard let id = kpi.measures?.assumption else { continue }
      guard let other = first[id] else {
        first[id] = kpi
        continue
      }
      fields.mistakes.add(
        .measuredTwice, at: fields.valueRange("measures"),
        "\"\(other.id.text)\" measures the assumption \"\(id.text)\" already",
        hint: "keep measures: on one of them, whose values count")
    }
  }
}
