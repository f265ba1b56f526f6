/// What the values of a KPI count, as the case file writes it.
public struct KPIUnit: Sendable, Hashable {
  /// A count per calendar time, as `kWh/month`.
  public struct Flow: Sendable, Hashable {
    /// The unit without the time, as it is written: `kWh`.
    public let counted: String
    /// The time that it is counted per, in months; more than 0.
    public let months: Quotient

    /// Makes a flow.
    public init(_ counted: String, perMonths months: Quotient) {
      self.counted = counted
      self.months = months
    }
  }

  /// What is counted, in base units.
  public let unit: Unit
  /// The unit as the case file writes it, for people.
  public let text: String
  /// How many base units one written unit is.
  public let size: Quotient
  /// What is counted per which time; nil where values are levels, as `citizen` or `%`.
  public let flow: Flow?

  /// Makes a unit.
  public init(_ unit: Unit, text: String, size: Quotient, flow: Flow?) {
    self.unit = unit
    self.text = text
    self.size = size
    self.flow = flow
  }
}
