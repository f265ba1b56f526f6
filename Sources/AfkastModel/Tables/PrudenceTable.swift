/// How far costs are put up, and benefits down, for want of evidence: dated, with its source.
public struct PrudenceTable: Sendable, Hashable {
  /// The name that files and options call it by.
  public let name: String
  /// Where the percentages come from.
  public let origin: TableOrigin
  private let costs: [EvidenceLevel: Uplift]
  private let benefits: [EvidenceLevel: Share]

  /// Makes a table; nil unless both sides have every level.
  public init?(
    name: String, origin: TableOrigin,
    costs: [EvidenceLevel: Uplift], benefits: [EvidenceLevel: Share]
  ) {
    let count = EvidenceLevel.allCases.count
    guard costs.count == count, benefits.count == count else { return nil }
    self.name = name
    self.origin = origin
    self.costs = costs
    self.benefits = benefits
  }

  /// What is added to a cost at a level.
  public func uplift(at level: EvidenceLevel) -> Uplift { costs[level] ?? .none }

  /// What is taken off a benefit at a level.
  public func reduction(at level: EvidenceLevel) -> Share { benefits[level] ?? .none }
}

extension PrudenceTable {
  /// The name of the table that is used where none is named.
  public static let defaultName = "default"

  /// The tables that need none of the workspace: one that shows the idea, for want of a Danish one.
  public static let builtIn: [PrudenceTable] = {
    let percent: [(EvidenceLevel, Int64)] = [
      (.metaAnalysis, 0), (.experiment, 5), (.controlled, 10), (.beforeAndAfter, 15),
      (.afterOnly, 25), (.estimate, 40),
    ]
    let shares = Dictionary(
      percent.map { ($0.0, Share($0.1, over: 100) ?? .none) },
      uniquingKeysWith: { first, _ in first })
    let table = PrudenceTable(
      name: defaultName,
      origin: TableOrigin(
        year: Year(2026), source: "Afkast, as an example; no Danish table is known",
        isIllustrative: true),
      costs: shares.mapValues(Uplift.init), benefits: shares)
    return [table].compactMap(\.self)
  }()
}

extension PrudenceTable {
  /// The table as results name it.
  public var tableUse: TableUse { TableUse(.prudence, name, origin) }
}
