import AfkastDiagnostics
import AfkastModel

/// Reads one assumption: a certain value, a formula, a range, values by year, or a unit price.
struct AssumptionDecoder {
  private let entry: YAMLEntry
  private let id: AssumptionID
  private let formulas: FormulaReader
  private let unitPrices: UnitPriceReader

  init(
    _ entry: YAMLEntry, id: AssumptionID, formulas: FormulaReader, unitPrices: UnitPriceReader
  ) {
    self.unitPrices = unitPrices
    self.entry = entry
    self.id = id
    self.formulas = formulas
  }

  /// The assumption; nil after a mistake.
  func decode() -> Assumption? {
    guard case .mapping = entry.value.content else {
      return EstimateReader(formulas).single(entry.value, id: id, key: entry.key)
    }
    guard let fields = Fields(entry.value, CaseSchema.assumption, mistakes: formulas.mistakes)
    else { return nil }
    let details = details(fields)
    guard var assumption = value(fields) else { return nil }
    details(&assumption)
    return assumption
  }

  private func value(_ fields: Fields) -> Assumption? {
    let reader = EstimateReader(formulas)
    if fields.has("unitPrice") { return unitPrices.assumption(id, fields) }
    if fields.has("by") {
      refuseBesideYears(fields)
      return reader.byYear(fields, id: id)
    }
    guard let node = fields.requiredNode("likely") else { return nil }
    guard fields.has("low") || fields.has("high") else {
      refuseShape(fields)
      return reader.single(node, id: id, key: "likely")
    }
    return reader.range(fields, likely: node, id: id)
  }

  private func refuseShape(_ fields: Fields) {
    guard fields.has("shape"), !fields.isIncomplete else { return }
    fields.mistakes.add(
      .keysConflict, at: fields.keyRange("shape"),
      "\"shape\" says how likely the values between low and high are, and there is neither",
      hint: "add low and high, or leave shape out")
  }

  private func refuseBesideYears(_ fields: Fields) {
    for key in ["likely", "low", "high", "shape"] where fields.has(key) {
      fields.mistakes.add(
        .keysConflict, at: fields.keyRange(key),
        "\"\(key)\" is for one value, and \"by\" gives one for each year",
        hint: "leave one of them out; an assumption of its own can carry the range, as a factor")
    }
  }

  private func details(_ fields: Fields) -> (inout Assumption) -> Void {
    let role: AssumptionRole? = fields.value("role", ChoiceParser.parse)
    let evidence = fields.value("evidence", EvidenceParser.parse)
    let (source, note) = (fields.text("source"), fields.text("note"))
    return { assumption in
      assumption.role = role
      assumption.evidence = evidence ?? assumption.evidence
      assumption.source = source ?? assumption.source
      assumption.note = note
    }
  }
}
