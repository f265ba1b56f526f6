/// What the money of a line's month rests on (DESIGN.md section 6).
public enum Standing: String, Sendable, Hashable, CaseIterable {
  /// The books, which are closed for the month.
  case booked
  /// Measured values of all assumptions in it.
  case measured
  /// The plan, because nothing better is known of a month that has passed.
  case assumed
  /// The formulas with what has been learned: the month is still to come.
  case expected
}
