import AfkastDiagnostics
import AfkastModel

/// Reads one price index: `levels` or `changes`, for every year from the first to the last.
struct PriceIndexDecoder {
  private let table: TableEntry
  private var fields: Fields { table.fields }

  init(_ table: TableEntry) {
    self.table = table
  }

  /// The index; nil after a mistake.
  func decode() -> PriceIndex? {
    let key = fields.has("changes") ? "changes" : "levels"
    let isChanges = key == "changes"
    let values = fields.has("levels") && isChanges ? reportBoth() : values(key, isChanges)
    let origin = table.origin(defaultYear: values?.keys.max())
    guard let name = table.name, let origin, let values else { return nil }
    return isChanges
      ? PriceIndex(name, origin, changes: values) : PriceIndex(name, origin, levels: values)
  }

  private func values(_ key: String, _ isChanges: Bool) -> [Year: PriceFactor]? {
    guard fields.has(key) || fields.isIncomplete else {
      fields.mistakes.add(
        .missingKey, at: SourceRange(at: fields.range.start),
        "a price index needs the key \"levels\" or the key \"changes\"",
        hint: "as in levels: { 2025: 100, 2026: 103.1 } or changes: { 2026: 3.1 % }")
      return nil
    }
    let entries = fields.mappingEntries(key)
    var values: [Year: PriceFactor] = [:]
    for entry in entries {
      let year = fields.parse(entry.keyNode, of: key, MonthParser.parseYear)
      let value = fields.parse(
        entry.value, of: entry.key,
        isChanges ? PriceFactorParser.parseChange : PriceFactorParser.parseLevel)
      if let year, let value { values[year] = value }
    }
    // A comma may have cut entries off, which has been reported.
    guard case .mapping(let written, _) = fields.peek(key)?.content,
      values.count == written.count
    else { return nil }
    if values.isEmpty { reportEmpty(key) }
    guard !values.isEmpty, isWithoutGap(values, key), isChanges || isWithoutJump(values) else {
      return nil
    }
    return values
  }

  private func reportEmpty(_ key: String) {
    fields.mistakes.add(
      .emptyValue, at: fields.valueRange(key), "\"\(key)\" has no years", hint: "write one a line")
  }

  private func isWithoutGap(_ values: [Year: PriceFactor], _ key: String) -> Bool {
    let years = values.keys.map(\.number).sorted()
    guard let gap = zip(years, years.dropFirst()).first(where: { $1 > $0 + 1 }) else { return true }
    let (first, last) = (gap.0 + 1, gap.1 - 1)
    fields.mistakes.add(
      .badRange, at: fields.valueRange(key),
      first == last
        ? "the year \(first) is missing between \(gap.0) and \(gap.1)"
        : "the years \(first) to \(last) are missing between \(gap.0) and \(gap.1)",
      hint: "write every year from the first to the last")
    return false
  }

  /// A level ten times that of the year before has lost its decimal mark.
  private func isWithoutJump(_ levels: [Year: PriceFactor]) -> Bool {
    let sorted = levels.sorted { $0.key < $1.key }
    let jump = zip(sorted, sorted.dropFirst()).first { before, after in
      let ratio = after.value.value / before.value.value
      return ratio >= Self.leastJump || ratio <= 1 / Self.leastJump
    }
    guard let jump else { return true }
    fields.mistakes.add(
      .badRange, at: fields.valueRange("levels"),
      "from \(jump.0.key.number) to \(jump.1.key.number) prices change tenfold or more",
      hint: "is a decimal mark missing?")
    return false
  }

  private static let leastJump = 10.0

  private func reportBoth() -> [Year: PriceFactor]? {
    fields.mistakes.add(
      .keysConflict, at: fields.keyRange("changes"),
      "an index is written as levels or as changes from the year before, not both",
      hint: "leave one of them out")
    return nil
  }
}
