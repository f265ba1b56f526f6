import AfkastDiagnostics
import AfkastModel

/// Reads one cohort: who enters, when, and how long they stay.
struct CohortDecoder {
  private let entry: YAMLEntry
  private let id: CohortID
  private let formulas: FormulaReader
  private let horizon: MonthSpan?

  init(_ entry: YAMLEntry, id: CohortID, formulas: FormulaReader, horizon: MonthSpan?) {
    self.entry = entry
    self.id = id
    self.formulas = formulas
    self.horizon = horizon
  }

  /// The cohort and what its persons count; nil after a mistake.
  func decode() -> (cohort: Cohort, unit: Unit)? {
    guard let fields = Fields(entry.value, CaseSchema.cohort, mistakes: formulas.mistakes) else {
      return nil
    }
    let inflow = inflow(fields)
    let months = SpanDecoder(fields, horizon: horizon).decode()
    let stay = stay(fields)
    let source = fields.text("source")
    guard let inflow, let months, let stay,
      var cohort = Cohort(id: id, inflow: inflow.list, entry: months, stay: stay)
    else { return nil }
    cohort.source = source
    return (cohort, inflow.unit)
  }

  private func stay(_ fields: Fields) -> Cohort.Stay? {
    let lengths = LengthReader(fields, formulas)
    let lasts = lengths.read("lasts", DurationParser.parsePositive)
    let halfLife = lengths.read("halfLife", DurationParser.parsePositive)
    guard fields.has("lasts") != fields.has("halfLife") else {
      if !fields.isIncomplete {
        fields.mistakes.add(
          .keysConflict, at: entry.keyRange,
          "a cohort stays so long (lasts), or wears off (halfLife)",
          hint: "as in lasts: 36 months")
      }
      return nil
    }
    return lasts.map(Cohort.Stay.lasts) ?? halfLife.map(Cohort.Stay.halfLife)
  }

  private func inflow(_ fields: Fields) -> (list: [Cohort.Inflow], unit: Unit)? {
    guard let node = fields.requiredNode("inflow") else { return nil }
    guard case .mapping = node.content else {
      return entrants(node).map { ([Cohort.Inflow(from: nil, $0.written)], $0.unit) }
    }
    let entries = fields.mappingEntries("inflow")
    let read = entries.compactMap { entry -> (Cohort.Inflow, Unit, Year)? in
      let year = fields.parse(entry.keyNode, of: "inflow", MonthParser.parseYear)
      guard let entrants = entrants(entry.value), let year else { return nil }
      return (Cohort.Inflow(from: year, entrants.written), entrants.unit, year)
    }
    guard read.count == entries.count, let unit = read.first?.1, read.allSatisfy({ $0.1 == unit })
    else { return nil }
    return (read.sorted { $0.2 < $1.2 }.map(\.0), unit)
  }

  /// Persons a month, and what the persons count.
  private func entrants(_ node: YAMLNode) -> (written: WrittenFormula, unit: Unit)? {
    guard let (typed, written) = formulas.read(node) else { return nil }
    let unit = typed.unit * .time
    guard typed.unit.powers[.month] == -1, unit.powers.count == 1, unit.powers.values.first == 1,
      unit.powers[.krone] == nil, unit.powers[.minute] == nil
    else {
      formulas.mistakes.add(
        .wrongUnit, at: node.range,
        "an inflow counts persons per time, and this is \(typed.unit.text)",
        hint: "as in 24 person/year")
      return nil
    }
    return (written, unit)
  }
}
