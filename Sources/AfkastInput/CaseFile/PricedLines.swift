import AfkastDiagnostics
import AfkastModel

/// The lines of a case with their price levels, and the check that no money is taken for that of two
/// price levels, or moved twice.
struct PricedLines {
  private struct Priced {
    let line: Line
    let fields: Fields
    /// Those that count money, or money per something.
    let money: [Assumption]
  }

  private var lines: [Priced] = []
  private let named: NamedValues

  init(_ named: NamedValues) {
    self.named = named
  }

  /// Takes note of a line.
  mutating func take(_ line: Line, _ fields: Fields) {
    let money = line.amount.assumptions { named.assumption($0) }.filter {
      $0.unit.powers[.krone] != nil
    }
    lines.append(Priced(line: line, fields: fields, money: money))
  }

  /// Reports lines whose amount is in other prices than what it is made from.
  func check() {
    // Where all lines are in the case's prices, which is nearly always, there is nothing to look for.
    guard lines.contains(where: { $0.fields.has("prices") }) else { return }
    var levels: [AssumptionID: Priced] = [:]
    for priced in lines where priced.line.priceMove == nil {
      for assumption in priced.money { levels[assumption.id] = priced }
    }
    for priced in lines where priced.fields.has("prices") {
      if let unitPrice = priced.money.first(where: { $0.unitPrice != nil }) {
        reportMovedTwice(unitPrice, priced)
      } else if let shared = priced.money.first(where: { $0.sharedPlace != nil }),
        priced.line.priceMove != nil
      {
        reportMoved(shared, priced)
      } else if priced.line.priceMove != nil {
        let shared = priced.money.lazy.compactMap { assumption in
          levels[assumption.id].map { (assumption, $0) }
        }.first { priced.line.priceMove != $1.line.priceMove }
        if let (assumption, other) = shared { reportShared(assumption, priced, with: other) }
        for assumption in priced.money where levels[assumption.id] == nil {
          levels[assumption.id] = priced
        }
      }
    }
  }

  private func reportMovedTwice(_ assumption: Assumption, _ priced: Priced) {
    priced.fields.mistakes.add(
      .priceLevel, at: priced.fields.valueRange("prices"),
      "the amount is made from the unit price of \"\(assumption.id.text)\", which is in the case's price "
        + "level already",
      hint: "leave prices out, or write the value in place of the unit price")
  }

  private func reportMoved(_ assumption: Assumption, _ priced: Priced) {
    priced.fields.mistakes.add(
      .priceLevel, at: priced.fields.valueRange("prices"),
      "the amount is made from \"\(assumption.id.text)\" of afkast.yaml, which is in the case's price level",
      hint: "leave prices out, or write an assumption of the case's own for this line")
  }

  private func reportShared(_ assumption: Assumption, _ priced: Priced, with other: Priced) {
    let level = other.line.priceMove.map { "prices of \($0.from.number)" } ?? "the case's prices"
    priced.fields.mistakes.add(
      .priceLevel, at: priced.fields.valueRange("prices"),
      "the line \"\(other.line.id.text)\" uses the assumption \"\(assumption.id.text)\" too, in \(level), "
        + "and one value cannot be in both",
      hint: "write an assumption for each price level")
  }
}
