public import AfkastModel

/// What measurements say of an assumption, month by month.
public struct AssumptionReadings: Sendable {
  /// One measured period, in the assumption's base units.
  public struct Sample: Sendable, Hashable {
    /// The period.
    public let period: Period
    /// The value.
    public let value: Quotient
  }

  /// What is measured.
  public let assumption: AssumptionID
  /// What measures it, with the baseline that its measurements make.
  public let kpi: KPI
  /// All periods that ended by the as-of month and after the first line that it makes began, in their order;
  /// one of each that is told of twice, and none that shorter ones tell better.
  public let samples: [Sample]
  /// The value of each month of the horizon; nil where none is known, also in months to come.
  let monthly: [Quotient?]
  /// In how many months that have passed an earlier value is carried forward.
  public let carried: Int

  /// How many measurements are overdue as of the end of the as-of month; 0 where none is.
  public let overdue: Int
  /// Whether the change of a group without the initiative was taken off.
  public let isCompared: Bool
  /// What the measurements that make the baseline came to, in the assumption's base units; nil where the
  /// baseline is stated or none is needed.
  let baseline: [Double]?

  init?(_ change: MeasuredChange, in businessCase: BusinessCase, _ frame: FollowUpFrame) {
    guard let assumption = change.kpi.measures?.assumption else { return nil }
    self.assumption = assumption
    kpi = change.kpi
    isCompared = change.isCompared
    let kept = change.months.kept
    let values = kept.map(change.value)
    let begin = max(
      frame.horizon.first, businessCase.firstMonth(using: assumption) ?? frame.horizon.first)
    samples = zip(kept, values).compactMap { measurement, value in
      guard begin <= measurement.period.referenceMonths.last else { return nil }
      return value.map { Sample(period: measurement.period, value: $0) }
    }
    let asked = businessCase.kpis.first { $0.id == change.kpi.id }
    if case .months(let months) = asked?.baseline, kpi.measures?.reading == .improvement {
      baseline = zip(kept, values).compactMap { $0.isWithin(months) ? $1?.value : nil }
    } else {
      baseline = nil
    }
    let newest = kept.indices.last { place in
      values[place] != nil && frame.horizon.first <= kept[place].period.referenceMonths.last
    }
    guard let last = newest.map({ kept[$0] }) else { return nil }
    var measured = kpi
    // Values that come without a cadence speak for as long as their own periods last.
    measured.every = kpi.every ?? last.period.cadence
    guard let schedule = DueSchedule(of: measured, in: businessCase, graceDays: frame.graceDays)
    else { return nil }
    let today = frame.asOf.lastDay
    overdue =
      schedule.occurrences(dueBy: today)
      .filter { $0.latestDay < today && $0.period.lastDay > last.period.lastDay }.count
    (monthly, carried) = Self.monthly(change.months, values, schedule, frame, from: begin)
  }

  private static func monthly(
    _ months: MonthlyMeasurements, _ values: [Quotient?], _ schedule: DueSchedule,
    _ frame: FollowUpFrame, from begin: Month
  ) -> (values: [Quotient?], carried: Int) {
    var found = [Quotient?](repeating: nil, count: frame.horizon.count)
    for (measurement, value) in zip(months.kept, values) {
      // What was so before a line began does not go on in it.
      guard let value, begin <= measurement.period.referenceMonths.last else { continue }
      let next = measurement.period.referenceMonths.last.advanced(by: 1)
      let last = schedule.monthCarriedTo(after: measurement.period)
      for index in frame.indices(from: next, through: last) { found[index] = value }
    }
    var carried = 0
    for index in 0..<frame.passed {
      let own = months.places(in: frame.horizon.month(at: index)).compactMap { place in
        values[place].map { ($0, Double(months.kept[place].period.dayCount)) }
      }
      if !own.isEmpty { found[index] = own.mean } else if found[index] != nil { carried += 1 }
    }
    return (found, carried)
  }
}

extension BusinessCase {
  /// The first month of the lines that an assumption makes; nil where it makes none.
  func firstMonth(using assumption: AssumptionID) -> Month? {
    let inputs = CaseInputs(of: self)
    return lines.filter { inputs.inputs(of: $0).assumptions.contains(assumption) }
      .compactMap(\.amount.firstMonth).min()
  }
}

extension LineAmount {
  /// The month that it begins in, before any delay; nil where it has none.
  fileprivate var firstMonth: Month? {
    switch self {
    case .perTime(_, let span, _): span.first
    case .instalments(let instalments, _): instalments.map(\.months.first).min()
    }
  }
}

extension KPI {
  /// The KPI with the baseline that its measurements make, where months were named for it.
  func withBaseline(from measurements: [DatedMeasurement]) -> KPI {
    guard case .months(let months) = baseline else { return self }
    let values = measurements.filter { $0.isWithin(months) }.map(\.value.number)
    var kpi = self
    let mean = values.reduce(0, +) / Double(values.count)
    kpi.baseline = values.isEmpty ? nil : KPIValue(mean).map(Baseline.value)
    return kpi
  }
}

extension [(Quotient, Double)] {
  /// The mean by days, divided last, so that equal values are their own mean.
  fileprivate var mean: Quotient? {
    guard let first = first?.0 else { return nil }
    if allSatisfy({ $0.0 == first }) { return first }
    let days = reduce(0) { $0 + $1.1 }
    return Quotient(reduce(0) { $0 + $1.0.value * $1.1 } / days)
  }
}

extension DatedMeasurement {
  /// Whether all of its period lies within some months.
  func isWithin(_ months: MonthSpan) -> Bool {
    months.contains(period.referenceMonths.first) && months.contains(period.referenceMonths.last)
  }
}
