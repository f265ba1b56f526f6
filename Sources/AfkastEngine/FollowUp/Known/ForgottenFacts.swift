public import AfkastModel

/// What facts are about that a case no longer has, so that they count for nothing.
public struct ForgottenFacts: Sendable, Hashable {
  /// Lines with booked money, closed months or harvests, in order of their names.
  public let lines: [LineID]
  /// KPIs with measurements, in order of their names.
  public let kpis: [KPIID]

  /// Compares facts with the version that is followed; costs that it dropped still count.
  public init(_ facts: FollowedFacts, in curves: CaseCurves) {
    let lines = Set((curves.businessCase.lines + curves.lines.map(\.line)).map(\.id))
    let kpis = Set(curves.businessCase.kpis.map(\.id))
    let named = Set(facts.booked.keys).union(facts.settled.keys).union(facts.harvests.keys)
    self.lines = named.subtracting(lines).sorted()
    self.kpis = Set(facts.measurements.keys).subtracting(kpis).sorted()
  }

  /// Whether there is nothing of the kind.
  public var isEmpty: Bool { lines.isEmpty && kpis.isEmpty }
}
