import AfkastDiagnostics
import AfkastModel

/// Reads one prudence table: how far costs go up, and benefits down, at each evidence level.
struct PrudenceDecoder {
  private let table: TableEntry
  private var fields: Fields { table.fields }
  private var mistakes: Mistakes { fields.mistakes }

  init(_ table: TableEntry) { self.table = table }

  /// The table; nil after a mistake.
  func decode() -> PrudenceTable? {
    let origin = table.origin(yearIsRequired: true)
    let both = levels("levels", PercentageParser.parseShare, \.fraction)
    let costs = levels("costs", PercentageParser.parseUplift, \.fraction)
    let benefits = levels("benefits", PercentageParser.parseShare, \.fraction)
    reportMissingSides()
    guard let name = table.name, let origin, let benefits = benefits ?? both,
      let costs = costs ?? both?.mapValues(Uplift.init)
    else { return nil }
    return PrudenceTable(name: name, origin: origin, costs: costs, benefits: benefits)
  }

  private func reportMissingSides() {
    let missing = ["costs", "benefits"].filter { !fields.has($0) }
    guard !missing.isEmpty, !fields.has("levels"), !fields.isIncomplete else { return }
    mistakes.add(
      .missingKey, at: fields.range,
      "a prudence table needs the key \"levels\", or \"costs\" and \"benefits\"",
      hint: "as in levels: { 0: 40 %, 1: 25 %, 2: 15 %, 3: 10 %, 4: 5 %, 5: 0 % }")
  }

  /// The percentage of each evidence level under a key; nil if there is none, or after a mistake.
  private func levels<Value>(
    _ key: String, _ parse: (String) throws(ScalarProblem) -> Value, _ size: (Value) -> Double
  ) -> [EvidenceLevel: Value]? {
    guard fields.has(key) else { return nil }
    let known = mistakes.diagnostics.count
    let entries = fields.mappingEntries(key)
    var read: [EvidenceLevel: Value] = [:]
    for entry in entries {
      let level = fields.parse(entry.keyNode, of: key, EvidenceParser.parse)
      let value = fields.parse(entry.value, of: key, parse)
      if let level, let value { read[level] = value }
    }
    // What could not be read has been reported, and is not missing besides.
    guard mistakes.diagnostics.count == known else { return nil }
    let missing = EvidenceLevel.allCases.filter { read[$0] == nil }.map { String($0.rawValue) }
    guard missing.isEmpty else {
      mistakes.add(
        .missingKey, at: fields.valueRange(key),
        "\"\(key)\" has no percentage for evidence \(missing.joined(separator: ", "))",
        hint: "every level from 0 to 5 has one; 0 % where nothing is corrected")
      return nil
    }
    ask(key, EvidenceLevel.allCases.compactMap { read[$0].map(size) })
    return read
  }

  /// Better evidence is not corrected more: if it is, it was hardly meant.
  private func ask(_ key: String, _ sizes: [Double]) {
    guard let level = sizes.indices.dropFirst().first(where: { sizes[$0] > sizes[$0 - 1] }) else {
      return
    }
    mistakes.add(
      .prudenceOrder, at: fields.valueRange(key),
      "evidence \(level) is corrected more than the weaker evidence \(level - 1)",
      hint: "are the levels the right way round? 0 is an estimate, 5 a meta-analysis",
      severity: .warning)
  }
}
