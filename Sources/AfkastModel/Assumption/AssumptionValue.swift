/// What is believed of an assumption, in base units.
public enum AssumptionValue: Sendable, Hashable {
  /// One value that nobody doubts.
  case certain(Quotient)
  /// The lowest conceivable, most likely and highest conceivable value.
  case range(ValueEstimate)
  /// What other assumptions make it.
  case formula(WrittenFormula)
  /// A value for each year; the first one holds before it, the last one goes on.
  case byYear([YearValue])
}

/// Three values with low ≤ likely ≤ high, and the shape between them.
public struct ValueEstimate: Sendable, Hashable {
  /// The lowest conceivable value.
  public let low: Quotient
  /// The most likely value, which the plan uses.
  public let likely: Quotient
  /// The highest conceivable value.
  public let high: Quotient
  /// How likely the values between are.
  public let shape: EstimateShape

  /// Makes an estimate; nil if the values are not in order.
  public init?(low: Quotient, likely: Quotient, high: Quotient, shape: EstimateShape = .pert) {
    guard low.value <= likely.value, likely.value <= high.value else { return nil }
    self.low = low
    self.likely = likely
    self.high = high
    self.shape = shape
  }
}

/// How likely the values of a range are.
public enum EstimateShape: String, Sendable, Hashable, CaseIterable {
  /// PERT with λ = 4.
  case pert
  /// Triangular.
  case triangular
  /// All alike.
  case uniform
  /// Normal.
  case normal
  /// Lognormal.
  case lognormal
}

/// The value of an assumption from a year on.
public struct YearValue: Sendable, Hashable {
  /// The year.
  public let year: Year
  /// The value, in base units.
  public let value: Quotient

  /// Makes a value of a year.
  public init(_ year: Year, _ value: Quotient) {
    self.year = year
    self.value = value
  }
}
