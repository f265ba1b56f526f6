/// A number estimated from values, with its error.
public struct EstimatedNumber: Sendable, Hashable {
  /// The estimate, in the unit of the values.
  public let value: Double
  /// Its standard error, at least 0, in the unit of the values.
  public let standardError: Double
  /// The degrees of freedom of the error, at least 1.
  public let degreesOfFreedom: Double

  /// The limits that hold the true value so often, by Student's t.
  public func interval(_ confidence: Confidence) -> Interval {
    guard standardError > 0 else { return Interval(value, value) }
    let t = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile(confidence.upperTail)
    return Interval(around: value, by: t * standardError)
  }

  /// The same seen from the other side.
  var mirrored: EstimatedNumber {
    EstimatedNumber(
      value: -value, standardError: standardError, degreesOfFreedom: degreesOfFreedom)
  }

  /// The 80 % and the 95 % interval.
  public var intervals: Intervals { Intervals(interval) }
}
