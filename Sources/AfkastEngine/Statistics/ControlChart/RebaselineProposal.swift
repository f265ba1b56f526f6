/// A phase that a chart seems to have begun, offered to people and never taken by itself.
///
/// A run of at least 8 points on one side after the baseline, at least 12 points since its first, and no
/// run of 8 on the other side since (kpi.md, section 1; the Stable Shift Algorithm asks for as much). The
/// new limits would start at the run's first point. It never moves the baseline that money is counted from.
public struct RebaselineProposal: Sendable, Hashable {
  /// The place of the new phase's first point.
  public let start: Int
  /// How many points the run has.
  public let length: Int
  /// On which side of the old mean it is.
  public let side: ChartSide

  private static let longEnough = 8
  private static let enoughSince = 12

  /// The first one in the last phase of a chart; nil if none.
  public static func first(in chart: ControlChart, baseline: Int? = nil) -> RebaselineProposal? {
    guard let phase = chart.phases.last, phase.limits.value != nil else { return nil }
    let first = phase.places.lowerBound
    let from = first + (baseline ?? enoughSince)
    // What a run has before the end of the baseline is no part of it.
    let sides = phase.places.map { place -> ChartSide? in
      guard place >= from, let value = chart.points[place].value,
        let limits = chart.points[place].limits
      else { return nil }
      return ChartSide(of: value, beside: limits.mean)
    }
    let runs = Stretch.all(in: sides).filter { $0.places.count >= longEnough }
    let known = sides.indices.filter { chart.points[first + $0].value != nil }
    let run = runs.first { run in
      known.count(where: { $0 >= run.places.lowerBound }) >= enoughSince
        && !runs.contains { $0.side != run.side && $0.places.lowerBound > run.places.lowerBound }
    }
    return run.map {
      RebaselineProposal(
        start: first + $0.places.lowerBound, length: $0.places.count, side: $0.side)
    }
  }
}
