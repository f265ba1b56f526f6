import AfkastDiagnostics
import AfkastModel

/// Reads an amount by years and months: a year's sum is spread evenly over that year's months inside
/// the line's span, a month's falls in that month.
struct CalendarDecoder {
  private let fields: Fields
  private let months: MonthSpan?

  init(_ fields: Fields, months: MonthSpan?) {
    self.fields = fields
    self.months = months
  }

  /// The instalments; nil after a mistake.
  func decode(_ entries: [YAMLEntry]) -> [Instalment]? {
    var (instalments, taken) = ([Instalment](), [(MonthSpan, YAMLEntry)]())
    var isWhole = true
    for entry in entries {
      guard let span = span(of: entry), let sum = sum(of: entry) else {
        isWhole = false
        continue
      }
      if let other = taken.first(where: { $0.0.intersection(span) != nil })?.1 {
        reportOverlap(entry, with: other)
        isWhole = false
      }
      taken.append((span, entry))
      if let instalment = Instalment(sum, over: span) { instalments.append(instalment) }
    }
    if entries.isEmpty {
      fields.mistakes.add(
        .emptyValue, at: fields.valueRange("amount"), "the amount names no year and no month")
    }
    return isWhole && !entries.isEmpty ? instalments : nil
  }

  private func span(of entry: YAMLEntry) -> MonthSpan? {
    let key = YAMLNode(content: .scalar(entry.key, isPlain: true), range: entry.keyRange)
    let written: MonthSpan?
    if entry.key.contains("-") {
      written = fields.parse(key, of: "amount", MonthParser.parse).map(MonthSpan.init)
    } else {
      written = fields.parse(key, of: "amount", MonthParser.parseYear)?.months
    }
    guard let written, let months else { return nil }
    if let inside = written.intersection(months) { return inside }
    fields.mistakes.add(
      .outsideHorizon, at: entry.keyRange,
      "\(entry.key) is outside the line's months, \(months.first) to \(months.last)",
      hint: "change it, or from, until, start or horizon")
    return nil
  }

  private func sum(of entry: YAMLEntry) -> Money? {
    if entry.value.isEmpty {
      fields.mistakes.add(.emptyValue, at: entry.keyRange, "\"\(entry.key)\" has no amount")
      return nil
    }
    guard let amount = fields.parse(entry.value, of: entry.key, AmountParser.parse) else {
      return nil
    }
    if case .scalar(let text, _) = entry.value.content {
      ThousandsQuestion(text).ask(at: entry.value.range, mistakes: fields.mistakes)
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
