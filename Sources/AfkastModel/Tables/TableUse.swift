/// What a table of the workspace, or a built-in one, tells.
public enum TableKind: String, Sendable, Hashable, CaseIterable {
  /// Discount rates by years elapsed.
  case discount
  /// What things cost in one year as against another.
  case priceIndex
  /// What one of something costs.
  case unitPrice
  /// What the state pays back.
  case reimbursement
  /// How far costs are put up, and benefits down, for want of evidence.
  case prudence
}

/// A table that a result rests on: named wherever the result is.
public struct TableUse: Sendable, Hashable {
  /// What it tells.
  public let kind: TableKind
  /// The name that files call it by.
  public let name: String
  /// Where it is from.
  public let origin: TableOrigin

  /// Makes the use of a table.
  public init(_ kind: TableKind, _ name: String, _ origin: TableOrigin) {
    self.kind = kind
    self.name = name
    self.origin = origin
  }
}

extension BusinessCase {
  /// The tables that its lines and assumptions rest on, each once: indices, unit prices and schemes, in
  /// the order of the file.
  public var tables: [TableUse] { Self.tables(of: lines, and: assumptions) }

  /// The tables that one line rests on.
  public func tables(of line: Line) -> [TableUse] {
    let used = Set(line.amount.assumptions { id in assumptions.first { $0.id == id } }.map(\.id))
    return Self.tables(of: [line], and: assumptions.filter { used.contains($0.id) })
  }

  private static func tables(of lines: [Line], and assumptions: [Assumption]) -> [TableUse] {
    let unitPrices = assumptions.compactMap(\.unitPrice)
    let moves = lines.compactMap(\.priceMove) + unitPrices.compactMap(\.move)
    let schemes = lines.compactMap(\.reimbursement)
    let uses =
      moves.map { TableUse(.priceIndex, $0.index.name, $0.index.origin) }
      + unitPrices.map { TableUse(.unitPrice, $0.price.name, $0.price.origin) }
      + schemes.compactMap { scheme in
        scheme.origin.map { TableUse(.reimbursement, scheme.scheme, $0) }
      }
    var seen: Set<TableUse> = []
    return uses.filter { seen.insert($0).inserted }
  }
}

extension DiscountSchedule {
  /// The schedule as a table that results name.
  public var tableUse: TableUse { TableUse(.discount, name, origin) }
}
