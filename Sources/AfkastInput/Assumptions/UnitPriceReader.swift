import AfkastDiagnostics
import AfkastModel

/// Reads the name of a unit price as an assumption's value, moved to the case's price level.
struct UnitPriceReader {
  private let workspace: Workspace
  private let prices: PriceLevel

  init(_ workspace: Workspace, _ prices: PriceLevel) {
    self.workspace = workspace
    self.prices = prices
  }

  /// The assumption `{ unitPrice: NAME }`; nil after a mistake.
  func assumption(_ id: AssumptionID, _ fields: Fields) -> Assumption? {
    for key in ["likely", "low", "high", "by", "shape"] where fields.has(key) {
      fields.mistakes.add(
        .keysConflict, at: fields.keyRange(key), "a unit price has its value from its table",
        hint: "leave \(key) out, or write the value in place of the unit price")
    }
    guard let use = fields.value("unitPrice", use) else { return nil }
    return use.map { assumption(id, $0) }
  }

  /// A shared assumption that is a unit price, moved to the case's price level.
  func assumption(
    like shared: Assumption, _ price: UnitPrice
  ) throws(ScalarProblem) -> Assumption {
    let move = try prices.move(from: price.year, by: price.index)
    var assumption = assumption(shared.id, UnitPriceUse(price, movedBy: move))
    assumption.role = shared.role
    assumption.evidence = shared.evidence
    assumption.source = shared.source
    assumption.note = shared.note
    assumption.sharedPlace = shared.sharedPlace
    return assumption
  }

  private func assumption(_ id: AssumptionID, _ use: UnitPriceUse) -> Assumption {
    var assumption = Assumption(
      id: id, unit: use.price.unit, unitText: use.price.unitText, unitSize: use.price.unitSize,
      value: .certain(use.amount))
    assumption.unitPrice = use
    assumption.source = use.price.origin.datedSource
    assumption.evidence = use.price.evidence
    return assumption
  }

  /// Nil where tables were not all read, which has been reported.
  private func use(_ text: String) throws(ScalarProblem) -> UnitPriceUse? {
    guard let price = workspace.unitPrices.first(where: { $0.name == text }) else {
      if workspace.incompleteTables.contains(.unitPrice) { return nil }
      let names = workspace.unitPrices.map(\.name)
      let meant = NearMiss.best(for: text, among: names)
      throw ScalarProblem(
        .unknownName, "there is no unit price \"\(text.visibleShort)\"",
        hint: meant.map { "did you mean \($0)?" }
          ?? (names.isEmpty
            ? "add it to afkast.yaml, under tables: unitPrices:"
            : "one of " + names.prefix(10).joined(separator: ", ")),
        write: meant)
    }
    return UnitPriceUse(price, movedBy: try prices.move(from: price.year, by: price.index))
  }
}
