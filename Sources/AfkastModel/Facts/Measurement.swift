/// A measured value of a KPI (Danish: måling).
public struct Measurement: Sendable, Hashable {
  /// What was measured.
  public let kpi: KPIID
  /// The value, in the KPI's own unit as the case file writes it.
  public let value: KPIValue
  /// How many people or things were measured, where that is known.
  public var count: Int?
  /// The target group that it is of; nil for all together.
  public var group: GroupID?
  /// Where the value comes from.
  public var source: String?

  /// Makes a measurement.
  public init(of kpi: KPIID, _ value: KPIValue) {
    self.kpi = kpi
    self.value = value
  }
}

/// What citizens or staff say, in words, beside the numbers (Danish: iagttagelse).
public struct Observation: Sendable, Hashable {
  /// The words.
  public var text: String
  /// The KPI that it sheds light on.
  public var kpi: KPIID?
  /// Who says it.
  public var voice: KPI.Voice?

  /// Makes an observation.
  public init(_ text: String, on kpi: KPIID? = nil, voice: KPI.Voice? = nil) {
    self.text = text
    self.kpi = kpi
    self.voice = voice
  }
}
