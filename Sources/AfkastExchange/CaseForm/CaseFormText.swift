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
  ///
  /// - Parameters:
  ///   - unit: What stands in the field of the unit.
  ///   - takes: What the field asks of the unit.
  static func quantity(
    _ value: CaseFormValue, _ unit: RowUnit, takes: UnitRule, keeping own: Set<String>
  ) throws(CaseFormProblem) -> CaseFieldValue? {
    switch value {
    case .empty, .inSeries: return nil
    case .text(let text): return try typed(text, unit, takes: takes, keeping: own)
    case .share(let part):
      guard unit.unit == "%" || unit.unit.isEmpty && !unit.isChanged && takes != .required else {
        throw .notThatUnit
      }
      return .text(percent(part))
    case .number(let number): return .text(try self.number(number, unit, takes: takes))
    case .month, .choice, .truth: throw .notANumber
    }
  }

  private static func number(
    _ number: Double, _ rowUnit: RowUnit, takes: UnitRule
  ) throws(CaseFormProblem) -> String {
    let unit = rowUnit.unit
    if unit.isEmpty {
      guard takes != .required else { throw .noUnit }
      return WrittenQuantity.text(of: number)
    }
    // A cell that has lost its percent sign is calculated with as it stands: 60 would be 6000 %.
    guard unit != "%" || number == 0 || rowUnit.isNew && number > 1 else { throw .notAShare }
    return "\(WrittenQuantity.text(of: number)) \(unit)"
  }

  /// A number that was typed with its unit must not contradict the unit beside it.
  private static func typed(
    _ text: String, _ unit: RowUnit, takes: UnitRule, keeping own: Set<String>
  ) throws(CaseFormProblem) -> CaseFieldValue {
    guard let typed = try TypedQuantity(text, keeping: own), !typed.unit.isEmpty else {
      return .text(text)
    }
    guard takes == .free || unit.unit.isEmpty || unit.unit == typed.unit else {
      throw .notThatUnit
    }
    return .text("\(WrittenQuantity.text(of: typed.number)) \(typed.unit)")
  }

  private static func percent(_ part: Double) -> String {
    "\(WrittenQuantity.text(of: part * 100)) %"
  }

  static func names(_ text: String) -> [String] {
    text.split { ",;\n".contains($0) }.map { String($0).trimmedSpaces }.filter { !$0.isEmpty }
  }
}

/// What a field asks of the unit beside it.
enum UnitRule {
  /// The unit is that of the field, and money or people have one.
  case required
  /// The unit is that of the field; there may be none.
  case own
  /// The unit is that of another field, and this one may have its own.
  case free
}

extension CaseFormField {
  var unitRule: UnitRule {
    switch self {
    case .amount, .inflow: .required
    case .low, .high: .free
    default: .own
    }
  }
}
