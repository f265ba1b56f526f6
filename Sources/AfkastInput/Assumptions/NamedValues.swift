import AfkastDiagnostics
import AfkastModel

/// The assumptions and cohorts of a case, each read once, when a formula first needs it.
///
/// An assumption may be a formula over others, so that reading one may mean reading those first; a
/// circle is a mistake that shows the loop.
final class NamedValues: FormulaNames {
  private enum State {
    case unread(YAMLEntry, isCohort: Bool)
    case reading
    case read(FormulaName)
    case spoiled
  }

  /// The assumptions that could be read.
  private(set) var assumptions: [AssumptionID: Assumption] = [:]
  /// The cohorts that could be read.
  private(set) var cohorts: [CohortID: Cohort] = [:]
  /// The names in the order of the file.
  private var written: [String] = []
  private let shared: SharedAssumptions?
  private var states: [String: State] = [:]
  private var path: [String] = []
  private let mistakes: Mistakes
  private let reaches: FormulaReaches
  private let horizon: MonthSpan?
  private let unitPrices: UnitPriceReader

  init(
    _ fields: Fields, horizon: MonthSpan?, unitPrices: UnitPriceReader,
    shared: SharedAssumptions? = nil
  ) {
    mistakes = fields.mistakes
    self.shared = shared
    reaches = FormulaReaches(mistakes)
    self.unitPrices = unitPrices
    self.horizon = horizon
    take(fields.mappingEntries("assumptions"), isCohort: false)
    take(fields.mappingEntries("cohorts"), isCohort: true)
  }

  /// All names that may be used.
  var all: [String] { written + (shared?.names ?? []) }

  /// The names of all assumptions, for suggestions.
  var assumptionNames: [String] {
    written.filter { AssumptionID($0).flatMap { assumptions[$0] } != nil } + (shared?.names ?? [])
  }

  /// The assumptions in the order of the file, and then those of the workspace that are used.
  var orderedAssumptions: [Assumption] {
    written.compactMap { AssumptionID($0).flatMap { assumptions[$0] } } + (shared?.inOrder ?? [])
  }

  /// The cohorts in the order of the file.
  var orderedCohorts: [Cohort] { written.compactMap { CohortID($0).flatMap { cohorts[$0] } } }

  /// The assumption of that name, the case's own or the workspace's.
  func assumption(_ id: AssumptionID) -> Assumption? {
    assumptions[id] ?? (states[id.text] == nil ? shared?.use(id) : nil)
  }

  /// Reads everything that no formula has asked for.
  func readAll() {
    for name in written { _ = meaning(of: name) }
  }

  func isSpoiled(_ name: String) -> Bool {
    let meaning = meaning(of: name)
    if case .spoiled = states[name] { return true }
    return meaning == nil && states[name] == nil && shared?.isSpoiled(name) ?? false
  }

  func meaning(of name: String) -> FormulaName? {
    switch states[name] {
    case .read(let meaning): return meaning
    case .spoiled: return nil
    case nil:
      return AssumptionID(name).flatMap { shared?.use($0) }.map(FormulaName.init)
    case .reading:
      reportLoop(name)
      return nil
    case .unread(let entry, let isCohort):
      guard path.count < FormulaReach.mostLevels else {
        states[name] = .spoiled
        reaches.report(entry)
        return nil
      }
      states[name] = .reading
      path.append(name)
      let meaning = isCohort ? cohort(entry) : assumption(entry)
      path.removeLast()
      if case .spoiled = states[name] { return nil }
      states[name] = meaning.map(State.read) ?? .spoiled
      return meaning
    }
  }

  private func take(_ entries: [YAMLEntry], isCohort: Bool) {
    for entry in entries {
      let name = entry.key
      guard name.first?.isLetter == true, Identifier<Assumption>(name) != nil,
        !["min", "max"].contains(name)
      else {
        mistakes.add(
          .badIdentifier, at: entry.keyRange,
          "\"\(name.visibleShort)\" is no name: a name begins with a letter and has a-z, 0-9 and -",
          hint: ["min", "max"].contains(name)
            ? "min and max are functions" : Self.respelled(name).map { "write \($0)" })
        continue
      }
      if states[name] != nil {
        mistakes.add(
          .duplicateID, at: entry.keyRange,
          "an assumption and a cohort are both called \"\(name)\"", hint: "rename one of them")
        continue
      }
      if shared?.has(name) ?? false { reportShared(entry) }
      states[name] = .unread(entry, isCohort: isCohort)
      written.append(name)
    }
  }

  private func reportShared(_ entry: YAMLEntry) {
    mistakes.add(
      .duplicateID, at: entry.keyRange,
      "afkast.yaml has a shared assumption \"\(entry.key)\" already",
      hint: "rename this one, or leave it out to use the shared one")
  }

  /// The name as an id, if that begins with a letter.
  private static func respelled(_ name: String) -> String? {
    do throws(ScalarProblem) {
      let _: Identifier<Assumption> = try IdentifierParser.parse(name)
      return nil
    } catch {
      return error.replacement.flatMap { $0.first?.isLetter == true ? $0 : nil }
    }
  }

  private func reportLoop(_ name: String) {
    let loop = (path.drop { $0 != name } + [name]).joined(separator: " → ")
    guard case .reading = states[name] else { return }
    states[name] = .spoiled
    mistakes.add(
      .cycle, at: ranges[name], "the assumption \"\(name)\" is made from itself: \(loop)",
      hint: "give one of them a value of its own")
  }

  /// Where each cohort begins.
  var cohortRanges: [CohortID: SourceRange] {
    cohorts.reduce(into: [:]) { found, cohort in found[cohort.key] = ranges[cohort.key.text] }
  }

  private var ranges: [String: SourceRange] = [:]

  private func assumption(_ entry: YAMLEntry) -> FormulaName? {
    ranges[entry.key] = entry.keyRange
    let reader = FormulaReader(names: self, mistakes: mistakes)
    guard let id = AssumptionID(entry.key),
      let assumption = AssumptionDecoder(
        entry, id: id, formulas: reader, unitPrices: unitPrices
      ).decode()
    else { return nil }
    if case .formula(let written) = assumption.value {
      guard reaches.allow(entry, [written.formula], isKept: false) else { return nil }
    }
    assumptions[id] = assumption
    return FormulaName(assumption)
  }

  private func cohort(_ entry: YAMLEntry) -> FormulaName? {
    ranges[entry.key] = entry.keyRange
    let reader = FormulaReader(names: self, mistakes: mistakes)
    guard let id = CohortID(entry.key),
      let read = CohortDecoder(entry, id: id, formulas: reader, horizon: horizon).decode()
    else { return nil }
    let formulas = read.cohort.inflow.map(\.entrants.formula)
    guard reaches.allow(entry, formulas, isKept: true) else { return nil }
    cohorts[id] = read.cohort
    return FormulaName(formula: .cohort(id), unit: read.unit)
  }
}
