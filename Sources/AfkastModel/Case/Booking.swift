/// Where a saving shows: a ledger holds spending, so the booked saving is the reference budget
/// minus what was spent on the account.
public struct Booking: Sendable, Hashable {
  /// The account that is spent less on.
  public let account: String
  /// The reference budget: what would have been spent.
  public let reference: MoneyRate

  /// Makes a booking.
  public init(account: String, reference: MoneyRate) {
    self.account = account
    self.reference = reference
  }
}

extension Line {
  /// Whether what is booked on it is income or its absence: a benefit without a reference budget, of which an
  /// amount below nothing is benefit and one above nothing is spending that makes it less.
  public var countsIncome: Bool { kind.isBenefit && booking == nil }
}
