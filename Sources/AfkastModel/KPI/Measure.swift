/// The assumption that a KPI measures.
public struct Measure: Sendable, Hashable {
  /// How a value of the KPI becomes a value of the assumption.
  public enum Reading: String, Sendable, Hashable, CaseIterable {
    /// The value itself.
    case value
    /// The change from the baseline in the good direction; negative where it got worse.
    case improvement
  }

  /// The assumption.
  public let assumption: AssumptionID
  /// How its value follows from the KPI's.
  public let reading: Reading

  /// Makes a measure.
  public init(_ assumption: AssumptionID, as reading: Reading = .value) {
    self.assumption = assumption
    self.reading = reading
  }
}

extension KPI {
  /// The value of the measured assumption, in base units; nil if the KPI measures none, or an
  /// improvement from a baseline that is not known yet.
  public func measured(_ value: KPIValue) -> Quotient? {
    guard let measures else { return nil }
    switch measures.reading {
    case .value: return Quotient(value.number).map { $0 * counts.size }
    case .improvement:
      return improvement(to: value).flatMap { Quotient($0) }.map { $0 * counts.size }
    }
  }

  /// How much better a value is than the baseline, in the KPI's own unit; negative where it is worse.
  ///
  /// For a range it is how much nearer the value is to the range. Nil without a known baseline, or
  /// where nothing says what is good.
  public func improvement(to value: KPIValue) -> Double? {
    guard case .value(let baseline) = baseline, let good else { return nil }
    return good.worth(of: value) - good.worth(of: baseline)
  }
}

extension Good {
  /// A number that grows as values get better: 0 inside a range, below 0 outside it.
  fileprivate func worth(of value: KPIValue) -> Double {
    switch self {
    case .up: value.number
    case .down: -value.number
    case .within(let range):
      -max(0, range.low.number - value.number, value.number - range.high.number)
    }
  }
}
