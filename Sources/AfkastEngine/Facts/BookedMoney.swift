public import AfkastModel

/// What the books say of a line to date, in running prices and moved to a case's.
public struct BookedMoney: Sendable, Hashable {
  /// Spent of a cost; saved against the reference budget of a benefit, or what came in where it has none.
  public let running: Money
  /// The same in the case's prices; nil where a year cannot be moved: not price-adjusted.
  public let adjusted: Money?
  /// How many months of the case are booked.
  public let months: Int

  /// By the rule that follow-up counts by; nil where nothing of the line counts as booked.
  init?(
    on line: Line, _ facts: FollowedFacts, _ prices: LedgerPrices, _ frame: FollowUpFrame
  ) throws(MoneyOverflow) {
    let books = try LineBooks(of: line, facts, prices, frame)
    let asBooked = try LineBooks(of: line, facts, LedgerPrices(to: nil, by: nil), frame)
    months = books.months.count { $0 != nil }
    guard months > 0 || asBooked.earlier != .zero else { return nil }
    running = try asBooked.total()
    adjusted = books.unadjustedYears.isEmpty && prices.level != nil ? try books.total() : nil
  }
}

extension LineBooks {
  /// All that counts, with what was spent before the case began.
  fileprivate func total() throws(MoneyOverflow) -> Money {
    try months.compactMap(\.self).total() + earlier
  }
}
