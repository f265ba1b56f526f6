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
    let size = assumption.unitSize.value
    let numbers = NumberText(language)
    let estimate = uncertain.estimate
    let width = (estimate.high.value - estimate.low.value) / size
    // A hundredth of the range can be told.
    let decimals = width >= 100 ? 0 : width >= 10 ? 1 : width >= 1 ? 2 : 4
    name = assumption.id.text
    unit =
      assumption.unitText.isEmpty || assumption.unitText == "%" && language == .english
      ? assumption.unitText : " \(assumption.unitText)"
    mean = numbers.plain(uncertain.mean / size, upTo: decimals)
    likely = numbers.plain(estimate.likely.value / size)
    low = numbers.plain(estimate.low.value / size)
    high = numbers.plain(estimate.high.value / size)
  }
}
