/// How one figure of a case is made of others, as a tree that a spreadsheet can calculate too.
///
/// Money is in kroner here, and shares are fractions. References go back only: to what was worked out
/// before, or to earlier months of the same figure.
public indirect enum WorkingFormula: Sendable, Hashable {
  /// A number that nothing changes.
  case number(Double)
  /// A figure: the one value it has, or that of the same row.
  case value(WorkingID)
  /// The value of the row before; 0 in the first.
  case previous(WorkingID)
  /// The value of a row, counted from 0.
  case element(WorkingID, at: WorkingFormula)
  /// Added.
  case sum(WorkingFormula, WorkingFormula)
  /// Subtracted.
  case difference(WorkingFormula, WorkingFormula)
  /// Multiplied.
  case product(WorkingFormula, WorkingFormula)
  /// Divided.
  case quotient(WorkingFormula, WorkingFormula)
  /// To the power of the second.
  case power(WorkingFormula, WorkingFormula)
  /// The least of some.
  case smallest([WorkingFormula])
  /// The greatest of some.
  case largest([WorkingFormula])
  /// Rounded.
  case rounded(WorkingFormula, to: WorkingRounding)
  /// The third if the first is not above the second, else the fourth.
  case choice(WorkingFormula, isAtMost: WorkingFormula, then: WorkingFormula, else: WorkingFormula)
  /// The sum over all rows.
  case total(WorkingID)
  /// The least of all rows.
  case lowest(WorkingID)
  /// The sum over the rows in which another figure has a value.
  case totalWhere(WorkingID, WorkingID, is: WorkingFormula)
  /// The sum over all rows of the products of two figures.
  case sumOfProducts(WorkingID, WorkingID)
  /// Who entered until this month, each weighed by the months since: Σ entries(j) · byAge(m − j).
  case accumulation(entries: WorkingID, byAge: WorkingID)
  /// What sums that are shared by months add in this month: each in its own months after its start,
  /// counted from 0, all of them later by a number of months.
  case instalments(Instalments, later: WorkingFormula)
  /// The number of the last row that is below a limit, counted from 1; 0 if none is.
  case lastBelow(WorkingID, limit: Double)
  /// How many rows are not above 0.
  case countNotAboveZero(WorkingID)

  /// Sums that are shared by months, as three lists.
  public struct Instalments: Sendable, Hashable {
    /// The index of each one's first month.
    public let starts: WorkingID
    /// How many months share each.
    public let months: WorkingID
    /// What they share, in kroner.
    public let amounts: WorkingID
  }
}

/// To what a figure is rounded.
public enum WorkingRounding: Sendable, Hashable {
  /// Whole øre of a figure in kroner, half away from zero.
  case ore
  /// The nearest whole number, half away from zero.
  case whole
  /// The whole number that is not above it.
  case down
}

extension WorkingFormula {
  static func + (left: Self, right: Self) -> Self { .sum(left, right) }
  static func - (left: Self, right: Self) -> Self { .difference(left, right) }
  static func * (left: Self, right: Self) -> Self {
    if left == .number(1) { return right }
    return right == .number(1) ? left : .product(left, right)
  }
  static func / (left: Self, right: Self) -> Self {
    right == .number(1) ? left : .quotient(left, right)
  }

  /// Between two bounds, both included.
  func clipped(from low: Self, to high: Self) -> Self { .largest([low, .smallest([self, high])]) }

  /// All of them added; 0 for none.
  static func sum(of parts: [Self]) -> Self {
    guard let first = parts.first else { return .number(0) }
    return parts.dropFirst().reduce(first, +)
  }

  /// All of them multiplied; 1 for none.
  static func product(of parts: [Self]) -> Self { parts.reduce(.number(1), *) }
}
