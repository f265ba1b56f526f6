/// People who enter over time and stay a while (Danish: tilgang og varighed).
public struct Cohort: Sendable {
  /// How long those who enter stay.
  public enum Stay: Sendable, Hashable {
    /// So long, all of them.
    case lasts(Length)
    /// Half of them are gone after so long.
    case halfLife(Length)
  }

  /// The name, unique among assumptions and cohorts of the case.
  public let id: CohortID
  /// How many enter a month, from each year on.
  public let inflow: [Inflow]
  /// The months in which people enter.
  public let entry: MonthSpan
  /// How long they stay.
  public let stay: Stay
  /// Where it comes from.
  public var source: String?

  /// Makes a cohort; nil without an inflow.
  public init?(id: CohortID, inflow: [Inflow], entry: MonthSpan, stay: Stay) {
    guard !inflow.isEmpty else { return nil }
    self.id = id
    self.inflow = inflow
    self.entry = entry
    self.stay = stay
  }

  /// How many enter a month, from a year on.
  public struct Inflow: Sendable, Hashable {
    /// The year, or nil for all years.
    public let year: Year?
    /// Entrants a month.
    public let entrants: WrittenFormula

    /// Makes an inflow.
    public init(from year: Year?, _ entrants: WrittenFormula) {
      self.year = year
      self.entrants = entrants
    }
  }
}
