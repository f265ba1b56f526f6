/// The place of a figure among the workings of a case.
public struct WorkingID: Sendable, Hashable {
  /// Counted from 0, in the order of calculation.
  public let index: Int
}

/// A figure, or a list of them, on the way from a case's assumptions to its result.
public struct Working: Sendable {
  /// How many values it has, and of what.
  public enum Extent: Sendable, Hashable {
    /// One for the whole case.
    case single
    /// One for each month of the case.
    case months
    /// One for each number of months since someone entered, as many as the case has months.
    case ages
    /// One for each calendar year of the case.
    case years
    /// So many of its own.
    case list(Int)
  }

  /// Where its values come from.
  public enum Definition: Sendable, Hashable {
    /// Given with the case: to be changed by whoever asks what if.
    case input
    /// Given by a law, a table or the calendar.
    case given
    /// Worked out, in each row alike.
    case formula(WorkingFormula)
    /// Worked out, in each row by a formula of its own.
    case formulas([WorkingFormula])
  }

  /// Its place.
  public let id: WorkingID
  /// What it is.
  public let kind: WorkingKind
  /// How many values it has.
  public let extent: Extent
  /// Where they come from.
  public let definition: Definition
  /// The values as Afkast has them.
  public let values: [Double]
}
