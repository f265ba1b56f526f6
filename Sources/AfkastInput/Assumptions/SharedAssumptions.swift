import AfkastDiagnostics
import AfkastModel

/// The assumptions of the workspace as a case names them: those that it uses become its own.
final class SharedAssumptions {
  /// Those that the case uses.
  private var used: [AssumptionID: Assumption] = [:]
  private var refused: Set<AssumptionID> = []
  private let workspace: Workspace
  private let byID: [AssumptionID: Assumption]
  private let fields: Fields
  private let prices: PriceLevel
  private let unitPrices: UnitPriceReader

  init(_ workspace: Workspace, _ fields: Fields, prices: PriceLevel, unitPrices: UnitPriceReader) {
    self.workspace = workspace
    byID = Dictionary(
      workspace.assumptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.fields = fields
    self.prices = prices
    self.unitPrices = unitPrices
  }

  /// All names, whether the case uses them or not.
  var names: [String] { workspace.assumptions.map(\.id.text) }

  /// Those that the case uses, in the order of the workspace.
  var inOrder: [Assumption] { workspace.assumptions.compactMap { used[$0.id] } }

  /// Whether there is one of that name.
  func has(_ name: String) -> Bool { AssumptionID(name).flatMap { byID[$0] } != nil }

  /// Whether a name cannot be said to be unknown although it has no meaning here, which is reported.
  func isSpoiled(_ name: String) -> Bool {
    workspace.hasIncompleteAssumptions || refused.contains { $0.text == name }
  }

  /// The assumption of that name, which the case uses from now on; nil if there is none, or if it is in
  /// prices that are not the case's.
  func use(_ id: AssumptionID) -> Assumption? {
    if let known = used[id] { return known }
    guard !refused.contains(id), var found = byID[id] else { return nil }
    do throws(ScalarProblem) {
      try moveToPrices(of: &found)
    } catch {
      refused.insert(id)
      fields.mistakes.add(error, at: fields.valueRange("prices"))
      return nil
    }
    if case .formula(let written) = found.value {
      // One that a formula is made of may be in other prices, and has been reported then.
      guard written.formula.assumptions.allSatisfy({ use($0) != nil }) else {
        refused.insert(id)
        return nil
      }
    }
    used[id] = found
    return found
  }

  /// A unit price is moved to the case's prices; other money must be in them.
  private func moveToPrices(of assumption: inout Assumption) throws(ScalarProblem) {
    guard let name = prices.otherThanShared else { return }
    if let use = assumption.unitPrice {
      assumption = try unitPrices.assumption(like: assumption, use.price)
    } else if isMoney(assumption) {
      throw .notInPrices(assumption.id, name, of: workspace.prices)
    }
  }

  /// Whether an assumption counts money, or is made from such: literals among it are in kroner of a year.
  private func isMoney(_ assumption: Assumption) -> Bool {
    var (open, seen) = ([assumption], Set([assumption.id]))
    while let next = open.popLast() {
      if next.unit.powers[.krone] != nil { return true }
      guard case .formula(let written) = next.value else { continue }
      open += written.formula.assumptions.filter { seen.insert($0).inserted }.compactMap {
        byID[$0]
      }
    }
    return false
  }
}

extension ScalarProblem {
  fileprivate static func notInPrices(
    _ id: AssumptionID, _ level: Year, of shared: Year?
  ) -> ScalarProblem {
    guard let shared else {
      return ScalarProblem(
        .priceLevel,
        "afkast.yaml says no price level of its shared assumption \"\(id.text)\", and the case is in "
          + "prices of \(level.number)", hint: "write prices: YEAR in afkast.yaml")
    }
    return ScalarProblem(
      .priceLevel,
      "the shared assumption \"\(id.text)\" of afkast.yaml is in prices of \(shared.number), and the "
        + "case in prices of \(level.number)",
      hint: "make it a unit price, which is moved, or write one of the case's own")
  }
}
