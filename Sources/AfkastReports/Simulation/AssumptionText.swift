import AfkastEngine
import AfkastModel

/// The values of an uncertain assumption in the unit that its case file writes.
package struct AssumptionText: Sendable {
  let name: String
  let mean: String
  let likely: String
  let low: String
  let high: String
  let unit: String

  init(_ uncertain: UncertainAssumption, _ language: Language) {
    let assumption = uncertain.assumption
    let written = uncertain.written
    let numbers = NumberText(language)
    let width = written.width.value
    // A hundredth of the range can be told.
    let decimals = width >= 100 ? 0 : width >= 10 ? 1 : width >= 1 ? 2 : 4
    name = assumption.id.text
    let unitText = UnitText(language).after(written.likely.value, assumption.unitText)
    unit =
      unitText.isEmpty || unitText == "%" && language == .english ? unitText : " \(unitText)"
    mean = numbers.plain(written.mean.value, upTo: decimals)
    likely = numbers.plain(written.likely.value)
    low = numbers.plain(written.low.value)
    high = numbers.plain(written.high.value)
  }
}
