/// A named, sourced statement about the world that lines are computed from (Danish: forudsætning).
public struct Assumption: Sendable {
  /// The name, unique among assumptions and cohorts of the case.
  public let id: AssumptionID
  /// What its values count, in base units.
  public let unit: Unit
  /// The unit as the case file writes it, for people.
  public let unitText: String
  /// How many base units one written unit is.
  public let unitSize: Quotient
  /// What is believed.
  public let value: AssumptionValue
  /// The unit price that its value is, if it is one of a table's.
  public var unitPrice: UnitPriceUse?
  /// What kind of difference it makes.
  public var role: AssumptionRole?
  /// How sure it is.
  public var evidence: EvidenceLevel?
  /// Where it comes from.
  public var source: String?
  /// Anything else a reader should know.
  public var note: String?
  /// Its place among the assumptions that the workspace's cases share; nil for a case's own.
  public var sharedPlace: Int?
  /// Which workspace shares it: what its municipality is called, and the names that it shares.
  public var sharedIn: String?

  /// Makes an assumption.
  public init(
    id: AssumptionID, unit: Unit, unitText: String, unitSize: Quotient, value: AssumptionValue
  ) {
    self.id = id
    self.unit = unit
    self.unitText = unitText
    self.unitSize = unitSize
    self.value = value
  }
}

/// What kind of difference an assumption makes, in the order that the bridge from plan to forecast
/// explains it (DESIGN.md section 6).
public enum AssumptionRole: String, Sendable, Hashable, CaseIterable {
  /// When something happens.
  case time
  /// How many.
  case volume
  /// How much of an effect each has.
  case effect
  /// What each is worth.
  case price
}
