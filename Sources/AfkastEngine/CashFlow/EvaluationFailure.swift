public import AfkastModel

/// Why a case could not be computed: its amounts are too large to be added exactly.
public struct EvaluationFailure: Error, Sendable, Hashable {
  /// The line whose own months overflow, or nil if only the sum over lines does.
  public let line: LineID?
}
