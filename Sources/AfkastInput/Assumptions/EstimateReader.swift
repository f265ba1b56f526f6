import AfkastDiagnostics
import AfkastModel

/// Reads the values of an assumption and checks that they count the same thing.
struct EstimateReader {
  private let formulas: FormulaReader
  private var mistakes: Mistakes { formulas.mistakes }

  init(_ formulas: FormulaReader) {
    self.formulas = formulas
  }

  /// A certain value, or a formula over other assumptions.
  func single(_ node: YAMLNode, id: AssumptionID, key: String) -> Assumption? {
    if case .scalar(let text, _) = node.content, FormulaReader.isFormula(text) {
      guard let (typed, written) = formulas.read(node) else { return nil }
      return Assumption(
        id: id, unit: typed.unit, unitText: typed.unit == .number ? "" : typed.unit.text,
        unitSize: typed.unit.textSize, value: .formula(written))
    }
    guard let quantity = quantity(node, key) else { return nil }
    return Assumption(
      id: id, unit: quantity.unit.unit, unitText: quantity.unitText, unitSize: quantity.unit.size,
      value: .certain(quantity.inBaseUnits))
  }

  /// Three values in order.
  func range(_ fields: Fields, likely node: YAMLNode, id: AssumptionID) -> Assumption? {
    let likely = quantity(node, "likely")
    let low = fields.requiredNode("low").flatMap { quantity($0, "low") }
    let high = fields.requiredNode("high").flatMap { quantity($0, "high") }
    let shape: EstimateShape? = fields.value("shape", ChoiceParser.parse)
    guard let likely, let low, let high else { return nil }
    if shape == .lognormal, low.inBaseUnits.value <= 0 {
      mistakes.add(
        .badRange, at: fields.valueRange("low"), "a lognormal value is above 0, and low is not",
        hint: "write a low above 0, or leave shape out")
      return nil
    }
    for (key, end) in [("low", low), ("high", high)] where end.unit.unit != likely.unit.unit {
      mistakes.add(
        .wrongUnit, at: fields.valueRange(key),
        "\(key) counts \(end.unit.unit.text), and likely counts \(likely.unit.unit.text)")
      return nil
    }
    guard
      let estimate = ValueEstimate(
        low: low.inBaseUnits, likely: likely.inBaseUnits, high: high.inBaseUnits,
        shape: shape ?? .pert)
    else {
      mistakes.add(
        .badRange, at: fields.valueRange("likely"),
        "the values are not in order: low is at most likely, and likely at most high",
        hint: "low and high are the ends of what is conceivable")
      return nil
    }
    return Assumption(
      id: id, unit: likely.unit.unit, unitText: likely.unitText, unitSize: likely.unit.size,
      value: .range(estimate))
  }

  /// A value for each year.
  func byYear(_ fields: Fields, id: AssumptionID) -> Assumption? {
    var (values, first) = ([YearValue](), WrittenQuantity?.none)
    let entries = fields.mappingEntries("by")
    for entry in entries {
      let year = fields.parse(entry.keyNode, of: "by", MonthParser.parseYear)
      let quantity = quantity(entry.value, entry.key)
      guard let year, let quantity else { continue }
      if let first, first.unit.unit != quantity.unit.unit {
        mistakes.add(
          .wrongUnit, at: entry.value.range,
          "\(entry.key) counts \(quantity.unit.unit.text), and the year before \(first.unit.unit.text)"
        )
        continue
      }
      first = first ?? quantity
      values.append(YearValue(year, quantity.inBaseUnits))
    }
    guard let first, values.count == entries.count else { return nil }
    return Assumption(
      id: id, unit: first.unit.unit, unitText: first.unitText, unitSize: first.unit.size,
      value: .byYear(values.sorted { $0.year < $1.year }))
  }

  private func quantity(_ node: YAMLNode, _ key: String) -> WrittenQuantity? {
    guard case .scalar(let text, _) = node.content else {
      mistakes.add(.wrongType, at: node.range, "\"\(key)\" is a number and a unit")
      return nil
    }
    do throws(ScalarProblem) {
      let quantity = try WrittenQuantity.parse(text)
      ThousandsQuestion(text).ask(at: node.range, mistakes: mistakes)
      return quantity
    } catch {
      mistakes.add(error, at: node.range)
      return nil
    }
  }
}
