import AfkastDiagnostics
import AfkastModel

/// Reads one discount schedule of the workspace's own: rates by the years elapsed when they begin.
struct ScheduleDecoder {
  private let table: TableEntry
  private var fields: Fields { table.fields }

  init(_ table: TableEntry) {
    self.table = table
  }

  /// The schedule; nil after a mistake.
  func decode() -> DiscountSchedule? {
    let origin = table.origin(yearIsRequired: true)
    let bands = bands()
    guard let name = table.name, let origin, let bands else { return nil }
    // Another schedule under a ministry's name would look like the ministry's.
    if DiscountSchedule.builtIn.contains(where: { $0.name == name }) {
      fields.mistakes.add(
        .duplicateID, at: fields.range, "the discount schedule \"\(name)\" is built in",
        hint: "give this one another name")
      return nil
    }
    guard let schedule = DiscountSchedule(name, origin, bands: bands) else {
      fields.mistakes.add(
        .badRange, at: fields.valueRange("rates"),
        "the rates begin at 0 years elapsed, and the years rise",
        hint: "as in { 0: 3.5 %, 35: 2.5 % }")
      return nil
    }
    return schedule
  }

  /// `{ 0: 3.5 %, 35: 2.5 % }`: from so many years elapsed on.
  private func bands() -> [DiscountSchedule.Band]? {
    guard fields.requiredNode("rates") != nil else { return nil }
    let entries = fields.mappingEntries("rates")
    let bands = entries.compactMap { entry -> DiscountSchedule.Band? in
      let year = fields.parse(entry.keyNode, of: "rates", CountParser.parse)
      let rate = fields.parse(entry.value, of: entry.key, PercentageParser.parseRate)
      guard let year, let rate else { return nil }
      return DiscountSchedule.Band(fromYear: year, rate: rate)
    }
    // A comma may have cut entries off, which has been reported.
    guard case .mapping(let written, _) = fields.peek("rates")?.content,
      bands.count == written.count
    else { return nil }
    return bands
  }
}
