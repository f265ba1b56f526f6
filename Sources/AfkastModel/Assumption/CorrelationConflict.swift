/// Assumptions whose correlations no distribution can have together, though it can those of all but any
/// one of them.
public struct CorrelationConflict: Sendable {
  /// The assumptions, in the order first named.
  public let members: [AssumptionID]
  /// The correlation among them that is named last.
  public let last: Correlation
  /// Their correlations.
  public let correlations: [Correlation]
  /// What the last one could be with all others as they are: rank correlations, −1 to 1.
  public let possible: ClosedRange<Double>

  /// The first conflict of some correlations; nil if they can all be had together.
  public init?(_ correlations: [Correlation]) {
    var members = CorrelationFactor.members(of: correlations)
    guard CorrelationFactor(correlations, among: members) == nil else { return nil }
    // Whatever can be left out without making peace has no part in it.
    for id in members.reversed() {
      let others = members.filter { $0 != id }
      if CorrelationFactor(correlations, among: others) == nil { members = others }
    }
    let inside = correlations.filter { members.contains($0.first) && members.contains($0.second) }
    guard let last = inside.last,
      let possible = Self.possible(last, with: inside, among: members)
    else { return nil }
    self.members = members
    self.correlations = inside
    self.last = last
    self.possible = possible
  }

  /// Two draws that follow the others by weights a and b, with α and β of their own left, correlate by
  /// a·b ± αβ at most.
  private static func possible(
    _ pair: Correlation, with correlations: [Correlation], among members: [AssumptionID]
  ) -> ClosedRange<Double>? {
    let others = members.filter { $0 != pair.first && $0 != pair.second }
    guard
      let one = CorrelationFactor(correlations, among: others + [pair.first])?.rows.last,
      let two = CorrelationFactor(correlations, among: others + [pair.second])?.rows.last
    else { return nil }
    let followed = zip(one, two).dropLast().reduce(0) { $0 + $1.0 * $1.1 }
    let free = (one.last ?? 0) * (two.last ?? 0)
    return ranks(ofNormal: followed - free)...ranks(ofNormal: followed + free)
  }

  /// The rank correlation of normal draws that correlate by so much, by halving.
  private static func ranks(ofNormal normal: Double) -> Double {
    var (low, high) = (-1.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if CorrelationFactor.normal(ofRanks: middle) < normal { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
