import AfkastModel

/// Reads the promise: a length, or a last month.
struct PromiseDecoder {
  private let fields: Fields
  private let horizon: MonthSpan?

  init(_ fields: Fields, horizon: MonthSpan?) {
    self.fields = fields
    self.horizon = horizon
  }

  func decode() -> Promise? {
    guard let node = fields.node("promise"),
      let promise = Fields(node, CaseSchema.promise, mistakes: fields.mistakes)
    else { return nil }
    let payback = promise.value("payback", DurationParser.parseWhole)
    let by = promise.value("by", MonthParser.parse)
    if let by, let horizon, by < horizon.first {
      promise.mistakes.add(
        .outsideHorizon, at: promise.valueRange("by"),
        "the promised month \(by) is before the case begins, in \(horizon.first)",
        hint: "change it, or start")
    }
    guard promise.has("payback") != promise.has("by") else {
      if promise.isIncomplete { return nil }
      promise.mistakes.add(
        .keysConflict, at: promise.range, "a promise is either a length or a last month",
        hint: "as in { payback: 24 months } or { by: 2028-12 }")
      return nil
    }
    if payback == .zero {
      promise.mistakes.add(
        .badDuration, at: promise.valueRange("payback"), "no payback is shorter than a month",
        hint: "as in 24 months")
      return nil
    }
    return payback.map(Promise.within) ?? by.map(Promise.by)
  }
}
