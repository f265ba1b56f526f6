/// The change beside that of a group without the initiative (level 3): before and after of
/// `d = treated − comparison` (kpi.md, section 2).
public struct DifferenceInDifferences: Sendable, Hashable {
  /// What changed, beyond what changed for the others.
  public let difference: MeanDifference
  /// How much `d` grew each step before the change; unknown below three values.
  public let trendBefore: Finding<EstimatedNumber>

  /// Whether the groups went side by side before: the trend's 95 % interval holds zero.
  ///
  /// Nil if unknown.
  public var areTrendsParallel: Bool? {
    trendBefore.value.map { trend in
      let interval = trend.interval(.ninetyFive)
      return interval.low <= 0 && interval.high >= 0
    }
  }

  /// Of two series over the same places; a place where either is missing is a gap.
  public static func of(
    treated: Series, comparison: Series, change: Int
  ) -> Finding<DifferenceInDifferences> {
    let difference = difference(treated, comparison)
    let (before, after) = difference.split(at: change)
    return MeanDifference.of(before: before, after: after).map {
      DifferenceInDifferences(difference: $0, trendBefore: trend(of: before))
    }
  }

  /// What the treated are beyond the others, place by place.
  public static func difference(_ treated: Series, _ comparison: Series) -> Series {
    Series(
      treated.values.indices.map { place in
        guard place < comparison.count, let own = treated.values[place],
          let other = comparison.values[place]
        else { return nil }
        return own - other
      })
  }

  /// The slope of a straight line through a part, by least squares; from three values on.
  static func trend(of before: Series) -> Finding<EstimatedNumber> {
    let count = before.known.count
    guard count > 2, let line = FittedLine(before, 0..<before.count) else {
      return .unknown(.tooFew(have: count, needed: 3))
    }
    let variance = line.squares / (line.count - 2)
    return .found(
      EstimatedNumber(
        value: line.slope, standardError: (variance / line.spread).squareRoot(),
        degreesOfFreedom: line.count - 2))
  }
}

extension Series {
  /// What is before a place, and what is from it on.
  func split(at change: Int) -> (before: Series, after: Series) {
    let change = Swift.min(Swift.max(change, 0), count)
    return (part(0..<change), part(change..<count))
  }
}
