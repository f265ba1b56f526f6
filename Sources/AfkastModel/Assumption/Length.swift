/// A length of time that is known, or that is an assumption.
public enum Length: Sendable, Hashable {
  /// So many months.
  case fixed(Months)
  /// An assumption whose unit is a time.
  case assumption(AssumptionID)

  /// No time at all.
  public static let zero = Length.fixed(.zero)

  /// A known length of whole months.
  public init(_ months: WholeMonths) {
    self = .fixed(Months(unchecked: Double(months.count)))
  }
}
