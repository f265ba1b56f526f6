import AfkastDiagnostics
import AfkastModel

/// Reads an amount by years and months.
///
/// A year's sum is spread evenly over that year's months inside the line's span, a month's falls in
/// that month.
struct CalendarDecoder {
  private let fields: Fields
  private let months: MonthSpan?
  private let formulas: FormulaReader

  init(_ fields: Fields, months: MonthSpan?, formulas: FormulaReader) {
    self.fields = fields
    self.months = months
    self.formulas = formulas
  }

  /// The instalments; nil after a mistake.
  func decode(_ entries: [YAMLEntry]) -> [Instalment]? {
    var (instalments, taken) = ([Instalment](), [(MonthSpan, YAMLEntry)]())
    let readable = ReadableEntries(entries, mistakes: fields.mistakes, isKey: Self.isTime)
    var isWhole = readable.list.count == entries.count
    for entry in readable.list {
      let (span, sum) = (span(of: entry), sum(of: entry))
      guard let span, let sum else {
        isWhole = false
        continue
      }
      if let other = taken.first(where: { $0.0.intersection(span) != nil })?.1 {
        reportOverlap(entry, with: other)
        isWhole = false
      }
      taken.append((span, entry))
      instalments.append(Instalment(sum, over: span))
    }
    if entries.isEmpty {
      fields.mistakes.add(
        .emptyValue, at: fields.valueRange("amount"), "the amount names no year and no month")
    }
    return isWhole && !entries.isEmpty ? instalments : nil
  }

  /// Whether a word may be the year or month of an amount.
  private static func isTime(_ key: String) -> Bool {
    (try? parse(key)) != nil
  }

  private static func parse(_ key: String) throws(ScalarProblem) -> MonthSpan {
    key.contains("-")
      ? MonthSpan(try MonthParser.parse(key)) : try MonthParser.parseYear(key).months
  }

  private func span(of entry: YAMLEntry) -> MonthSpan? {
    let written = fields.parse(entry.keyNode, of: "amount", Self.parse)
    guard let written, let months else { return nil }
    if let inside = written.intersection(months) { return inside }
    fields.mistakes.add(
      .outsideHorizon, at: entry.keyRange,
      "\(entry.key) is outside the line's months, \(months.first) to \(months.last)",
      hint: "change it, or from, until, start or horizon")
    return nil
  }

  private func sum(of entry: YAMLEntry) -> Instalment.Sum? {
    if entry.value.isEmpty {
      fields.mistakes.add(.emptyValue, at: entry.keyRange, "\"\(entry.key)\" has no amount")
      return nil
    }
    guard let amount = AmountReader(fields, formulas).read(entry.value, of: entry.key) else {
      return nil
    }
    guard case .total(let sum) = amount else {
      fields.mistakes.add(
        .badAmount, at: entry.value.range,
        "by year or month, an amount is the money of that year or month",
        hint: "leave out the time, as in 2027: 300 tkr")
      return nil
    }
    return sum
  }

  private func reportOverlap(_ entry: YAMLEntry, with other: YAMLEntry) {
    fields.mistakes.add(
      .keysConflict, at: entry.keyRange, "\(entry.key) and \(other.key) share months",
      hint: "give each month one amount",
      notes: [Diagnostic.Note("the other one is here", at: other.keyRange)])
  }
}
