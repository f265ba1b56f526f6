import AfkastInput
import AfkastModel

/// Makes what a cell says into what the case's file says.
struct CaseFormText {
  /// The text of a field without a unit of its own; nil for an empty cell.
  static func value(
    _ value: CaseFormValue, as kind: CaseFormKind
  ) throws(CaseFormProblem) -> CaseFieldValue? {
    switch (value, kind) {
    case (.empty, _), (.inSeries, _): return nil
    case (.text(let text), .names): return .list(names(text))
    case (.text(let text), .unit): return .text(UnitWords.file(text))
    case (.text(let text), .measure): return .text(UnitWords.measure(text))
    case (.text(let text), _): return .text(text)
    case (.number(let number), .months):
      return .text("\(WrittenQuantity.text(of: number)) month\(number == 1 ? "" : "s")")
    case (.number(let number), _): return .text(WrittenQuantity.text(of: number))
    case (.share(let part), .share): return .text(percent(part))
    // A percentage of a KPI is written as its number.
    case (.share(let part), .value): return .text(WrittenQuantity.text(of: part * 100))
    case (.share, _): throw .notThatUnit
    case (.month(let month), _): return .text(month.description)
    case (.choice(let key), _): return .text(key)
    case (.truth(let truth), _): return .text(truth ? "true" : "false")
    }
  }

  /// The text of a number with its unit, or of a formula; nil for an empty cell.
  static func quantity(
    _ value: CaseFormValue, unit: String, needsUnit: Bool
  ) throws(CaseFormProblem) -> CaseFieldValue? {
    switch value {
    case .empty, .inSeries: return nil
    case .text(let text): return .text(text)
    case .share(let part):
      guard unit == "%" || unit.isEmpty && !needsUnit else { throw .notThatUnit }
      return .text(percent(part))
    case .number(let number):
      if unit.isEmpty {
        guard !needsUnit else { throw .noUnit }
        return .text(WrittenQuantity.text(of: number))
      }
      // A half may be meant as 50 %, where the cell no longer says so.
      guard unit != "%" || number == 0 || number > 1 else { throw .notAShare }
      return .text("\(WrittenQuantity.text(of: number)) \(unit)")
    case .month, .choice, .truth: throw .notANumber
    }
  }

  private static func percent(_ part: Double) -> String {
    "\(WrittenQuantity.text(of: part * 100)) %"
  }

  static func names(_ text: String) -> [String] {
    text.split { ",;\n".contains($0) }.map { String($0).trimmedSpaces }.filter { !$0.isEmpty }
  }
}
