public import AfkastModel

/// Why a case could not be computed.
public struct EvaluationFailure: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Reason: Sendable, Hashable {
    /// Amounts are too large to be added exactly.
    case overflow
    /// A formula divides by a value that is 0.
    case divisionByZero
    /// A formula divides by what may be 0 within the ranges of its assumptions.
    case mayDivideByZero
    /// A formula gives less than nothing.
    case negativeAmount
  }

  /// What went wrong.
  public let reason: Reason
  /// The line it went wrong on, or nil if it is no line's.
  public let line: LineID?
  /// The cohort it went wrong on, or nil if it is no cohort's.
  public let cohort: CohortID?

  /// Makes a failure.
  public init(_ reason: Reason, line: LineID? = nil, cohort: CohortID? = nil) {
    self.reason = reason
    self.line = line
    self.cohort = cohort
  }
}
