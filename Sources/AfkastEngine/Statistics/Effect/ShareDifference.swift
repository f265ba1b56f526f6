/// A share after a change beside the share before it.
public struct ShareDifference: Sendable, Hashable {
  /// Those before.
  public let before: Count
  /// Those after.
  public let after: Count

  /// Of two shares; not of counts above what there were.
  public static func of(before: Count, after: Count) -> Finding<ShareDifference> {
    guard before.isShare, after.isShare else { return .unknown(.impossibleCounts) }
    return .found(ShareDifference(before: before, after: after))
  }

  /// After − before, −1 to 1.
  public var difference: Double { after.rate - before.rate }

  /// Newcombe's interval of the difference (hybrid score, method 10, no continuity correction).
  public func interval(_ confidence: Confidence) -> Interval {
    let (first, second) = (before.wilson(confidence), after.wilson(confidence))
    func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    return Interval(
      difference - root(after.rate - second.low, first.high - before.rate),
      difference + root(second.high - after.rate, before.rate - first.low))
  }

  /// Both intervals.
  public var intervals: Intervals { Intervals(interval) }
}

extension Count {
  /// Wilson's interval of a share, in 0 to 1; of a count above what there were, as if all happened.
  public func wilson(_ confidence: Confidence) -> Interval {
    let z = NormalDistribution().quantile(confidence.upperTail)
    let (p, n) = (min(rate, 1), exposure)
    let whole = 1 + z * z / n
    let middle = (p + z * z / (2 * n)) / whole
    let reach = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / whole
    return Interval(max(0, middle - reach), min(1, middle + reach))
  }
}
