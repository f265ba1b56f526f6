public import AfkastModel

/// A value of a KPI with what is known of how it came.
public struct KPIReading: Sendable, Hashable {
  /// What it is about.
  public let period: Period
  /// The value, in the KPI's own unit.
  public let value: KPIValue
  /// How many people or things were measured.
  public var count: Int?
  /// Whether it came after its due date and grace.
  public var isLate = false
  /// Whether it was corrected after it had been recorded.
  public var isEdited = false
  /// How many recorded values it stands for; above 1 it is their mean.
  public var valueCount = 1

  /// Makes a reading.
  public init(_ period: Period, _ value: KPIValue, count: Int? = nil) {
    self.period = period
    self.value = value
    self.count = count
  }
}

/// A phase of a KPI as people recorded it.
public struct KPIPhase: Sendable, Hashable {
  /// Its first period.
  public let first: Period
  /// Why the process is another from then on.
  public let cause: String

  /// Makes a phase.
  public init(from first: Period, cause: String) {
    self.first = first
    self.cause = cause
  }
}
