public import AfkastModel

/// Released time of one line to date: what of it became money.
public struct HarvestSoFar: Sendable, Hashable {
  /// The line.
  public let line: LineID
  /// What was realised as far as anybody knows, before harvest.
  public let realised: Money
  /// What budgets were cut for it.
  public let harvested: Money
  /// What counts: in each month the lesser of both.
  public let counted: Money

  /// Of the lines that are released time.
  static func all(_ lines: [FollowedLine]) throws(MoneyOverflow) -> [HarvestSoFar] {
    var found: [HarvestSoFar] = []
    for line in lines {
      if let harvest = try HarvestSoFar(line) { found.append(harvest) }
    }
    return found
  }

  /// Nil for a line that is not released time, and before the first month has passed.
  private init?(_ line: FollowedLine) throws(MoneyOverflow) {
    guard !line.realised.isEmpty else { return nil }
    self.line = line.line.id
    realised = try line.realised.total()
    harvested = try line.harvested.prefix(line.passed).total()
    counted = try line.measured.total()
  }
}
