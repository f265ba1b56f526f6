/// A length of time that is known, or that is an assumption.
public enum Length: Sendable, Hashable {
  /// So many months.
  case fixed(Months)
  /// An assumption whose unit is a time.
  case assumption(AssumptionID)
}
