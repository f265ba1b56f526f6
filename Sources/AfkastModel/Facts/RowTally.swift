/// How many rows there are of something, and what they add up to.
public struct RowTally: Sendable, Hashable {
  /// How many rows; not negative.
  public private(set) var rows: Int
  /// The sum of their amounts.
  public private(set) var sum: Money

  /// Makes a tally; of nothing, if nothing is said.
  public init(rows: Int = 0, sum: Money = .zero) {
    self.rows = rows
    self.sum = sum
  }

  /// Counts one row more.
  public mutating func count(_ amount: Money) throws(MoneyOverflow) {
    sum = try sum + amount
    rows += 1
  }
}
