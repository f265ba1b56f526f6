public import AfkastModel

/// An assumption that a KPI measures, as planned and as last measured.
public struct MeasuredAssumption: Sendable {
  /// The assumption.
  public let assumption: Assumption
  /// The KPI.
  public let kpi: KPI
  /// The plan's value in the last month to date, in base units; nil where it cannot be computed.
  public let plan: Quotient?
  /// The last measurement, of a target group or of all together; nil if there is none.
  public let measurement: Measurement?
  /// The period that it is of.
  public let period: Period?
  /// What it says of the assumption, in base units; nil where an improvement has no baseline.
  public let measured: Quotient?

  /// Those of the version that is followed, in the order of its KPIs.
  static func all(_ review: CaseReview, _ record: CaseRecord) -> [MeasuredAssumption] {
    let businessCase = review.curves.businessCase
    let circumstances = try? Circumstances(of: businessCase)
    let (latest, last) = (record.latestMeasurements, max(0, review.curves.frame.passed - 1))
    return businessCase.kpis.flatMap { kpi -> [MeasuredAssumption] in
      guard let id = kpi.measures?.assumption, let assumption = businessCase.assumption(id)
      else { return [] }
      let plan = try? circumstances?.value(of: .assumption(id), at: last)
      let change = MeasuredChange(kpi, in: businessCase, review.basis.facts)
      let facts = latest.filter { $0.measurement?.kpi == kpi.id }
      return (facts.isEmpty ? [nil] : facts.map(Optional.some)).map { fact in
        MeasuredAssumption(
          assumption: assumption, kpi: kpi, plan: plan, measurement: fact?.measurement,
          period: fact?.period, measured: fact.flatMap(change.value))
      }
    }
  }
}

extension MeasuredChange {
  /// What a fact says of the assumption; a comparison group is for all target groups together.
  fileprivate func value(of fact: Fact) -> Quotient? {
    guard let measurement = fact.measurement else { return nil }
    guard measurement.group == nil else { return kpi.measured(measurement.value) }
    return value(of: DatedMeasurement(fact.period, measurement.value, count: measurement.count))
  }
}

extension Fact {
  fileprivate var measurement: Measurement? {
    if case .measurement(let measurement) = content { measurement } else { nil }
  }
}
