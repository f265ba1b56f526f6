/// A measurement that tells whether the case goes as it should.
public struct KPI: Sendable {
  /// The name, unique in the case.
  public let id: KPIID
  /// What people call it.
  public let title: String
  /// What its values count.
  public let counts: KPIUnit
  /// What is counted, and how.
  public var definition: String?
  /// How far along the effect chain it measures.
  public var level: EffectLevel?
  /// The node of the chain that it measures.
  public var node: NodeID?
  /// What it is about.
  public var dimension: Dimension?
  /// Whose view it is.
  public var voice: Voice?
  /// The assumption that its values are measurements of.
  public var measures: Measure?
  /// Which values are good.
  public var good: Good?
  /// The values that are possible, if bounded.
  public var scale: ValueRange?
  /// Where it stood before.
  public var baseline: Baseline?
  /// Where it should be.
  public var target: Target?
  /// How often it is measured.
  public var every: Cadence?
  /// The register or system that the values come from.
  public var source: String?
  /// The role that reports it.
  public var owner: String?
  /// Whether it watches for unwanted side effects.
  public var isBalancing = false
  /// The KPI that stands for the group without the initiative.
  public var comparison: KPIID?

  /// Makes a KPI; everything else may be unknown.
  public init(id: KPIID, title: String, counts: KPIUnit) {
    self.id = id
    self.title = title
    self.counts = counts
  }

  /// Whether a value is on the scale, if there is one.
  public func allows(_ value: KPIValue) -> Bool {
    guard let scale else { return true }
    return scale.low <= value && value <= scale.high
  }

  /// What a KPI is about.
  public enum Dimension: String, Sendable, Hashable, CaseIterable {
    /// Money.
    case economy
    /// What is done.
    case activity
    /// How good it is.
    case quality
  }

  /// Whose view a KPI gives.
  public enum Voice: String, Sendable, Hashable, CaseIterable {
    /// Citizens are asked.
    case citizen
    /// Staff are asked.
    case staff
    /// A register is read.
    case register
  }
}
