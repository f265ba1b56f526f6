/// Runs around the median (Anhøj): needs no limits, so it serves where there are few points.
///
/// Signal if the longest run is above `round(log2 n) + 3`, or the median is crossed less often than the
/// 5 % quantile of a fair coin's n − 1 tosses (Anhøj and Olesen, PLOS ONE 2014).
public struct RunChart: Sendable, Hashable {
  /// Fewer useful points than this say nothing.
  public static let leastUseful = 10

  /// The middle.
  public let centre: Double
  /// How many points are not on the middle; those on it are left out.
  public let useful: Int
  /// The longest row of points on one side.
  public let longestRun: Int
  /// The longest that chance explains.
  public let longestExpected: Int
  /// How often the middle is crossed.
  public let crossings: Int
  /// The fewest crossings that chance explains.
  public let fewestExpected: Int

  /// Whether the longest run is too long.
  public var isRunTooLong: Bool { longestRun > longestExpected }
  /// Whether the middle is crossed too seldom.
  public var areCrossingsTooFew: Bool { crossings < fewestExpected }
  /// Whether either shows that something changed.
  public var isSignal: Bool { isRunTooLong || areCrossingsTooFew }

  /// Of a series, around a middle; around its median if none is given.
  public static func of(_ series: Series, centre: Double? = nil) -> Finding<RunChart> {
    let known = series.known
    guard let centre = centre ?? known.median, centre.isFinite else {
      return .unknown(.tooFew(have: 0, needed: leastUseful))
    }
    let sides = known.compactMap { ChartSide(of: $0, beside: centre) }
    if known.count >= leastUseful, known.isConstant { return .unknown(.noVariation) }
    guard sides.count >= leastUseful else {
      return .unknown(.tooFew(have: sides.count, needed: leastUseful))
    }
    return .found(RunChart(sides, centre: centre))
  }

  private init(_ sides: [ChartSide], centre: Double) {
    let runs = Stretch.all(in: sides).map(\.places.count)
    self.centre = centre
    useful = sides.count
    longestRun = runs.max() ?? 0
    longestExpected = Self.longestExpected(of: sides.count)
    crossings = runs.count - 1
    fewestExpected = Self.fewestExpected(of: sides.count)
  }

  /// round(log2 n) + 3.
  static func longestExpected(of useful: Int) -> Int {
    let doublings = _log(Double(max(1, useful))) / _log(2)
    return Int(doublings.rounded(.toNearestOrEven)) + 3
  }

  /// The least k with P(B(n − 1, ½) ≤ k) ≥ 0.05.
  static func fewestExpected(of useful: Int) -> Int {
    BinomialDistribution(trials: max(0, useful - 1), probability: 0.5).quantile(0.05)
  }
}

extension [Double] {
  /// The middle value, or the mean of the middle two; nil of nothing.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
