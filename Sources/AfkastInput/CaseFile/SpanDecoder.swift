import AfkastDiagnostics
import AfkastModel

/// Reads the months of a line: `in`, or `from` and `until`, which default to those of the case.
struct SpanDecoder {
  private let fields: Fields
  private let horizon: MonthSpan?

  init(_ fields: Fields, horizon: MonthSpan?) {
    self.fields = fields
    self.horizon = horizon
  }

  /// The months; nil after a mistake, or without a horizon to default to.
  func decode() -> MonthSpan? {
    let only = month("in")
    let (from, until) = (month("from"), month("until"))
    if fields.has("in"), fields.has("from") || fields.has("until") {
      fields.mistakes.add(
        .keysConflict, at: fields.keyRange("in"),
        "a line has a month (in) or a run of months, not both",
        hint: "leave in out, or from and until")
      return nil
    }
    if fields.has("in") { return only.map { MonthSpan($0) } }
    if fields.has("from") && from == nil || fields.has("until") && until == nil { return nil }
    guard let first = from ?? horizon?.first, let last = until ?? horizon?.last else { return nil }
    guard let span = MonthSpan(first, through: last) else {
      fields.mistakes.add(
        .monthsReversed, at: fields.valueRange("until"), "until \(last) is before from \(first)",
        hint: "swap them")
      return nil
    }
    return span
  }

  /// A month that must be one of the case's, so that no money falls where nobody looks.
  private func month(_ key: String) -> Month? {
    guard let month = fields.value(key, MonthParser.parse) else { return nil }
    if let horizon, !horizon.contains(month) {
      fields.mistakes.add(
        .outsideHorizon, at: fields.valueRange(key),
        "\(month) is not one of the case's months, \(horizon.first) to \(horizon.last)",
        hint: "change it, or start or horizon")
      return nil
    }
    return month
  }
}
