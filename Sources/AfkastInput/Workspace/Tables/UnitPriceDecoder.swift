import AfkastDiagnostics
import AfkastModel

/// Reads one unit price: an amount for one of something, in the prices of a year.
struct UnitPriceDecoder {
  private let table: TableEntry
  private let workspace: Workspace
  private var fields: Fields { table.fields }

  init(_ table: TableEntry, _ workspace: Workspace) {
    self.table = table
    self.workspace = workspace
  }

  /// The unit price; nil after a mistake.
  func decode() -> UnitPrice? {
    let origin = table.origin(yearIsRequired: true)
    let amount = fields.requiredNode("amount").flatMap {
      fields.quantity($0, of: "amount", Self.amount)
    }
    let evidence = fields.value("evidence", EvidenceParser.parse)
    let index = fields.value("index") { text throws(ScalarProblem) in
      try IndexName.parse(text, in: workspace)
    }
    guard let name = table.name, let origin, let year = origin.year, let amount,
      index != nil || !fields.has("index")
    else { return nil }
    var price = UnitPrice(
      name: name, amount: amount.inBaseUnits, unit: amount.unit.unit, unitText: amount.unitText,
      unitSize: amount.unit.size, year: year, origin: origin)
    price.evidence = evidence
    price.index = index
    return price
  }

  private static func amount(_ text: String) throws(ScalarProblem) -> WrittenQuantity {
    let quantity = try WrittenQuantity.parse(text)
    guard quantity.unit.unit.powers[.krone] == 1 else {
      throw ScalarProblem(
        .badAmount,
        "\"\(text.visibleShort)\" is no price: a price is money, or money per something",
        hint: "as in 412 kr/hour")
    }
    guard quantity.number.digits >= 0 else {
      throw ScalarProblem(.negative, "a price is not negative")
    }
    return quantity
  }
}

/// Reads the name of one of the workspace's price indices.
enum IndexName {
  static func parse(_ text: String, in workspace: Workspace) throws(ScalarProblem) -> String {
    let names = workspace.priceIndices.map(\.name)
    if names.contains(text) || workspace.incompleteTables.contains(.priceIndex) { return text }
    let meant = NearMiss.best(for: text, among: names)
    throw ScalarProblem(
      .unknownName, "there is no price index \"\(text.visibleShort)\"",
      hint: meant.map { "did you mean \($0)?" }
        ?? (names.isEmpty
          ? "add it to afkast.yaml, under tables: priceIndex:"
          : "one of " + names.joined(separator: ", ")),
      write: meant)
  }
}
