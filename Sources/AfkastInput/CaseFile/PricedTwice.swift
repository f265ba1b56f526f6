import AfkastDiagnostics
import AfkastModel

/// The check that no money is moved to another price level twice: by its line, and by a unit price that
/// the line's formula uses.
struct PricedTwice {
  private let named: NamedValues

  init(_ named: NamedValues) {
    self.named = named
  }

  /// Reports a line with prices of its own whose amount is made from a unit price.
  func check(_ fields: Fields, _ amount: LineAmount?) {
    guard let amount, let name = amount.unitPrice(named), fields.has("prices") else { return }
    fields.mistakes.add(
      .priceLevel, at: fields.valueRange("prices"),
      "the amount is made from the unit price of \"\(name.text)\", which is in the case's price "
        + "level already",
      hint: "leave prices out, or write the value in place of the unit price")
  }
}

extension LineAmount {
  /// The first assumption on the way down that has a unit price.
  fileprivate func unitPrice(_ named: NamedValues) -> AssumptionID? {
    var (ahead, seen) = (formulas.flatMap(\.assumptions), Set<AssumptionID>())
    while let id = ahead.popLast() {
      guard seen.insert(id).inserted, let assumption = named.assumptions[id] else { continue }
      if assumption.unitPrice != nil { return id }
      if case .formula(let written) = assumption.value { ahead += written.formula.assumptions }
    }
    return nil
  }
}
