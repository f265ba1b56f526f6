import AfkastEngine
import AfkastModel

/// Values of an assumption in the unit that the case file writes, or as a part of the plan.
struct AssumptionNumbers {
  private let id: AssumptionID
  private let assumption: Assumption?
  private let isFactor: Bool
  private let language: Language
  private let numbers: NumberText

  init(_ id: AssumptionID, isFactor: Bool, _ businessCase: BusinessCase, _ language: Language) {
    self.id = id
    assumption = businessCase.assumption(id)
    self.isFactor = isFactor
    self.language = language
    numbers = NumberText(language)
  }

  /// Its name with its unit.
  var name: String {
    guard !isFactor, let unit = assumption?.unitText, !unit.isEmpty else { return id.text }
    return "\(id.text), \(UnitText(language).several(unit))"
  }

  func text(_ value: Quotient) -> String { Ratio(value.value).map(text) ?? "" }

  func text(_ value: Ratio) -> String {
    if isFactor {
      return Message.shareOfPlan(numbers.percent(value.value, decimals: 0)).text(in: language)
    }
    guard let assumption else { return "" }
    let number = assumption.written(value).value
    let decimals = number.magnitude >= 100 ? 0 : number.magnitude >= 10 ? 1 : 2
    return numbers.plain(number, upTo: decimals)
  }
}
