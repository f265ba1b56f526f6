import AfkastModel

/// A KPI's values in the terms of the assumption that it measures: the change of the group without the
/// initiative is taken off an improvement (DESIGN.md section 4, `comparison`).
struct MeasuredChange {
  /// The KPI, with the baseline that its measurements make.
  let kpi: KPI
  /// Its own measurements, also from before the case, and the months that they count in.
  let months: MonthlyMeasurements
  private let comparison: (kpi: KPI, measurements: [DatedMeasurement])?

  init(_ kpi: KPI, in businessCase: BusinessCase, _ facts: FollowedFacts) {
    months = MonthlyMeasurements(facts.measurements[kpi.id] ?? [])
    self.kpi = kpi.withBaseline(from: months.kept)
    let other = businessCase.kpis.first { $0.id == kpi.comparison }
    let others = MonthlyMeasurements(other.flatMap { facts.measurements[$0.id] } ?? []).kept
    guard kpi.measures?.reading == .improvement, var other, !others.isEmpty else {
      comparison = nil
      return
    }
    other.good = other.good ?? kpi.good
    comparison = (other.withBaseline(from: others), others)
  }

  /// Whether there is a group to compare with.
  var isCompared: Bool { comparison != nil }

  /// The value of the assumption, in base units; nil where it is not known.
  func value(of measurement: DatedMeasurement) -> Quotient? {
    guard let comparison, let own = kpi.improvement(to: measurement.value) else {
      return kpi.measured(measurement.value)
    }
    let without = comparison.measurements.last {
      $0.period.lastDay <= measurement.period.lastDay
    }
    let change = without.flatMap { comparison.kpi.improvement(to: $0.value) } ?? 0
    return Quotient(own - change).map { $0 * kpi.counts.size }
  }
}
