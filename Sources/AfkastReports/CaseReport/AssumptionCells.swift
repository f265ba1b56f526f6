import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The values of an assumption in the unit that the case file writes.
struct AssumptionCells {
  private let assumption: Assumption
  private let language: Language
  private let cells: ReportCells

  init(_ assumption: Assumption, _ language: Language) {
    self.assumption = assumption
    self.language = language
    cells = ReportCells(language)
  }

  /// `borgere, borgere` of `borgere, citizen` in Danish.
  var name: String {
    assumption.unitText.isEmpty
      ? assumption.id.text
      : "\(assumption.id.text), \(UnitText(language).several(assumption.unitText).visible)"
  }

  /// The value of the plan.
  var likely: DataCell {
    switch assumption.value {
    case .certain(let value): cell(value)
    case .range(let estimate): cell(estimate.likely)
    case .formula: .text(SourceMessage.computed.text(in: language))
    case .byYear(let years): .text(years.map(text).joined(separator: "; "))
    }
  }

  var low: DataCell { assumption.estimate.map { cell($0.low) } ?? .empty }

  var high: DataCell { assumption.estimate.map { cell($0.high) } ?? .empty }

  private func cell(_ value: Quotient) -> DataCell { cells.number(written(value)) }

  private func text(_ value: YearValue) -> String {
    let number = written(value.value).map { NumberText(language).brief($0) } ?? ""
    return "\(value.year.number): \(number)"
  }

  private func written(_ value: Quotient) -> Double? {
    Ratio(value.value).map { assumption.written($0).value }
  }
}
