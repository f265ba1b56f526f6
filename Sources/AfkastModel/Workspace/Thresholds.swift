/// Where a municipality draws its lines when it judges KPIs.
public struct Thresholds: Sendable, Hashable {
  /// More KPIs than this in a case are too many.
  public var mostKPIs = 7
  /// The least part of the way to today's target that shows green.
  public var green: Share = Share(9, over: 10) ?? .whole
  /// The least part of the way that shows yellow; below it is red.
  public var yellow: Share = Share(7, over: 10) ?? .whole

  /// The lines of a municipality that draws none itself.
  public init() {}
}
