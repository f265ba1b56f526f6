/// How often something is measured or followed up (Danish: opfølgning).
public enum Cadence: String, Sendable, Hashable, CaseIterable {
  /// Every other week.
  case fortnight = "2 weeks"
  /// Every calendar month.
  case month
  /// Every calendar quarter.
  case quarter
  /// Every half calendar year.
  case halfYear = "half-year"
  /// Every calendar year.
  case year
}
