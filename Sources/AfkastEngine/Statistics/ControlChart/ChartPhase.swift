/// Where a phase of a chart begins, and what its limits are made of.
public struct PhaseStart: Sendable, Hashable {
  /// The place of its first point in the series.
  public let place: Int
  /// How many of its first places make the limits; nil for all.
  public let baseline: Int?

  /// Makes a start; what is below zero counts as zero.
  public init(at place: Int, baseline: Int? = nil) {
    self.place = max(0, place)
    self.baseline = baseline.map { max(0, $0) }
  }

  /// One phase, of all points.
  public static let whole = PhaseStart(at: 0)

  /// The ranges of phases over so many points: in order, the first from the first point on.
  static func ranges(_ starts: [PhaseStart], count: Int) -> [(places: Range<Int>, baseline: Int?)] {
    var baselines = Dictionary(
      starts.filter { $0.place < count }.map { ($0.place, $0.baseline) },
      uniquingKeysWith: { _, last in last })
    if baselines[0] == nil { baselines.updateValue(nil, forKey: 0) }
    let places = baselines.keys.sorted()
    return zip(places, places.dropFirst() + [count]).map { from, to in
      (from..<max(from, to), baselines[from] ?? nil)
    }
  }
}

/// A stretch of a chart with limits of its own.
public struct ChartPhase: Sendable, Hashable {
  /// Fewer values than this make no limits.
  public static let leastValues = 6
  /// Limits of fewer values than this are provisional.
  public static let enoughValues = 12

  /// Its places in the series.
  public let places: Range<Int>
  /// How many values its limits are made of.
  public let count: Int
  /// The mean of those values; for counts, all that happened over all there were.
  public let mean: Double?
  /// Its limits, for counts those of its last point.
  public let limits: Finding<ControlLimits>
  /// The ranges behind the limits; nil for counts.
  public let ranges: MovingRanges?

  /// Whether the limits are made of so few values that they will still move.
  public var isProvisional: Bool { count < Self.enoughValues }
}
