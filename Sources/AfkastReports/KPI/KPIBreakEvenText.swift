import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// What a measured assumption must be for the case to pay, beside what it was measured to be.
struct KPIBreakEvenText {
  private let breakEven: KPIBreakEven
  private let words: KPIWords

  init(_ breakEven: KPIBreakEven, _ words: KPIWords) {
    self.breakEven = breakEven
    self.words = words
  }

  /// Sentence by sentence; the measured value only where there is something to hold it against.
  var lines: [String] {
    guard case .assumption(let id) = breakEven.switching.subject else { return [] }
    guard let limit = breakEven.switching.breakEven else {
      return [words.say(KPIBreakEvenMessage.none(id.text))]
    }
    let promise = breakEven.switching.promise.map(text)
    let level = words.say(KPIBreakEvenMessage.level(id.text, text(limit), promise: promise))
    guard !words.hidesNumbers, let measured = breakEven.measured, let outcome = breakEven.outcome
    else {
      return [level]
    }
    let range = words.say(KPIEffectMessage.range(number(measured.low), number(measured.high)))
    return [level, words.say(KPIBreakEvenMessage.measured(range, outcome))]
  }

  private func text(_ value: SwitchingValue.Value) -> String {
    switch value {
    case .quantity(let quantity):
      "\(words.number(quantity.value)) " + unit(after: quantity.value)
    case .factor(let factor): words.say(KPIBreakEvenMessage.shareOfPlan(number(factor.value)))
    case .months(let months): words.number(months.count)
    }
  }

  private func unit(after number: Double) -> String {
    let written = breakEven.switching.unit(in: words.report.businessCase) ?? ""
    return UnitText(words.language).after(number, written).visible
  }

  /// A share of the plan is said in per cent.
  private func number(_ value: Double) -> String {
    guard case .factor = breakEven.switching.plan else { return words.number(value) }
    return NumberText(words.language).percent(value, decimals: 0)
  }
}
