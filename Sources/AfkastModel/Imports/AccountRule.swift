/// Which lines what is booked on an account, a PSP element or both belongs to.
public struct AccountRule: Sendable, Hashable {
  /// The account as the file writes it; nil for any.
  public let account: String?
  /// The PSP element as the file writes it; nil for any.
  public let psp: String?
  /// The lines with their shares, which are together the whole.
  public let destinations: [Destination]

  /// A line and its share of what is booked.
  public struct Destination: Sendable, Hashable {
    /// The case.
    public let caseID: CaseID
    /// The cost or benefit.
    public let line: LineID
    /// Its part.
    public let share: Share

    /// Makes a destination.
    public init(_ caseID: CaseID, _ line: LineID, share: Share = .whole) {
      self.caseID = caseID
      self.line = line
      self.share = share
    }
  }

  /// Makes a rule; nil unless it names an account or a PSP element, and shares are together the whole.
  public init?(account: String?, psp: String?, to destinations: [Destination]) {
    guard account != nil || psp != nil else { return nil }
    let scale = Share.largestDenominator
    var parts: Int64 = 0
    for share in destinations.map(\.share) {
      guard scale.isMultiple(of: share.denominator) else { return nil }
      let (sum, overflow) = parts.addingReportingOverflow(
        share.numerator * (scale / share.denominator))
      guard !overflow, sum <= scale else { return nil }
      parts = sum
    }
    guard parts == scale else { return nil }
    self.account = account
    self.psp = psp
    self.destinations = destinations
  }

  /// The parts of an amount, in the order of the destinations; they add up to it.
  ///
  /// Each cumulative part is rounded half away from zero, so that no øre is lost or made.
  public func parts(of amount: Money) -> [Money] {
    let scale = Int128(Share.largestDenominator)
    var (share, given): (Int128, Int64) = (0, 0)
    return destinations.map { destination in
      share += Int128(destination.share.numerator) * (scale / Int128(destination.share.denominator))
      let product = Int128(amount.ore.magnitude) * share
      let rounded = (product * 2 + scale) / (scale * 2)
      let upToHere = Int64(amount.ore < 0 ? -rounded : rounded)
      defer { given = upToHere }
      return Money(ore: upToHere - given)
    }
  }
}
