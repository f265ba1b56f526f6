/// From the fact's period on, a KPI's process is another (Danish: ny fase): its limits are made anew.
///
/// It says nothing of money: what effects and benefits are counted from stays where it was.
public struct Rebaseline: Sendable, Hashable {
  /// What is measured.
  public let kpi: KPIID
  /// What changed, in words.
  public var cause: String

  /// Makes it.
  public init(of kpi: KPIID, because cause: String) {
    self.kpi = kpi
    self.cause = cause
  }
}
