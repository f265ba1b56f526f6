/// The steps from each value to the next, by which an XmR chart measures noise (kpi.md, section 1).
public struct MovingRanges: Sendable, Hashable {
  /// Upper limit of a range, as a multiple of their mean (D4 of two values).
  private static let upperLimit = 3.267

  /// The mean of all ranges.
  public let rawMean: Double
  /// The mean without those that were screened away; limits are made of it.
  public let mean: Double
  /// How many ranges there are.
  public let count: Int
  /// How many were screened away.
  public let screenedCount: Int

  /// Of a series, where neighbours have no gap between them; nil if there are none.
  ///
  /// Screening leaves out, once, every range that is not below 3.267 times their mean, as
  /// NHSRplotthedots does.
  init?(of series: Series, isScreened: Bool = true) {
    let ranges = series.neighbours.map { abs($0.1 - $0.0) }
    guard let all = ranges.mean else { return nil }
    let kept = isScreened && all > 0 ? ranges.filter { $0 < Self.upperLimit * all } : ranges
    rawMean = all
    mean = kept.mean ?? 0
    count = ranges.count
    screenedCount = ranges.count - kept.count
  }

  /// The upper limit of a range.
  public var limit: Double { Self.upperLimit * mean }

  /// The standard deviation that the ranges tell of.
  public var sigma: Double { mean / 1.128 }
}
