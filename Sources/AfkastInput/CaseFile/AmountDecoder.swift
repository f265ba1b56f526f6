import AfkastDiagnostics
import AfkastModel

/// Reads what a line is worth and when it falls: `amount`, `in`, `from`, `until`, and how it
/// comes and goes.
struct AmountDecoder {
  private let fields: Fields
  private let horizon: MonthSpan?
  private let span: SpanDecoder
  private let formulas: FormulaReader

  init(_ fields: Fields, horizon: MonthSpan?, formulas: FormulaReader) {
    self.fields = fields
    self.horizon = horizon
    self.formulas = formulas
    span = SpanDecoder(fields, horizon: horizon)
  }

  /// The amount; nil after a mistake, or if there is none and none is required.
  func decode(isRequired: Bool) -> LineAmount? {
    let months = span.decode()
    guard let node = isRequired ? fields.requiredNode("amount") : fields.node("amount") else {
      _ = ProfileDecoder(fields, formulas).decode()
      return nil
    }
    if case .mapping(let entries, _) = node.content {
      return calendar(entries, over: months)
    }
    guard let amount = AmountReader(fields, formulas).read(node, of: "amount") else {
      _ = ProfileDecoder(fields, formulas).decode()
      return nil
    }
    switch amount {
    case .perTime(let rate): return perTime(rate, over: months)
    case .total(let sum): return total(sum, over: months)
    }
  }

  private func perTime(_ rate: FlowRate, over months: MonthSpan?) -> LineAmount? {
    if fields.has("in"), !fields.has("from"), !fields.has("until") {
      fields.mistakes.add(
        .keysConflict, at: fields.keyRange("in"),
        "money per time flows every month, so it has no single month",
        hint: "use from and until, or write the amount without a time")
    }
    guard let profile = ProfileDecoder(fields, formulas).decode(), let months else { return nil }
    return .perTime(rate, over: months, profile: profile)
  }

  private func total(_ sum: Instalment.Sum, over months: MonthSpan?) -> LineAmount? {
    let delay = ProfileDecoder(fields, formulas).decodeDelayAlone()
    guard fields.has("in") || fields.has("from") && fields.has("until") else {
      if fields.isIncomplete { return nil }
      fields.mistakes.add(
        .whenMissing, at: fields.valueRange("amount"), "when does this sum fall?",
        hint: "add in: MONTH, or from and until to spread it; or write it per year")
      return nil
    }
    guard let months, let delay else { return nil }
    return .instalments([Instalment(sum, over: months)], delay: delay)
  }

  private func calendar(_ entries: [YAMLEntry], over months: MonthSpan?) -> LineAmount? {
    let delay = ProfileDecoder(fields, formulas).decodeDelayAlone()
    if fields.has("in"), !fields.has("from"), !fields.has("until") {
      fields.mistakes.add(
        .keysConflict, at: fields.keyRange("in"), "the amount names its own years and months",
        hint: "leave in out")
    }
    let instalments = CalendarDecoder(
      fields, months: fields.has("in") ? nil : months, formulas: formulas
    ).decode(entries)
    guard let delay, let instalments else { return nil }
    return .instalments(instalments, delay: delay)
  }
}
