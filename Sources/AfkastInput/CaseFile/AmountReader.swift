import AfkastDiagnostics
import AfkastModel

/// Reads an amount that is one value: certain, or a formula.
struct AmountReader {
  /// Money with or without time, certain or computed.
  enum Amount {
    case total(Instalment.Sum)
    case perTime(FlowRate)
  }

  private let fields: Fields
  private let formulas: FormulaReader

  init(_ fields: Fields, _ formulas: FormulaReader) {
    self.fields = fields
    self.formulas = formulas
  }

  /// The amount of a node; nil after a mistake.
  func read(_ node: YAMLNode, of key: String) -> Amount? {
    if case .scalar(let text, _) = node.content, FormulaReader.isFormula(text) {
      return formulas.read(node, wanted: [.moneyPerTime, .money]).map { unit, written in
        unit == .money ? .total(.formula(written)) : .perTime(.formula(written))
      }
    }
    return fields.quantity(node, of: key, AmountParser.parse).map { amount in
      switch amount {
      case .total(let sum): .total(.certain(sum))
      case .perTime(let rate): .perTime(.certain(rate))
      }
    }
  }
}
