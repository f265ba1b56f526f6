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
  /// All periods that ended by the as-of month and after the case's start, in their order.
  public let samples: [Sample]
  /// The value of each month of the horizon; nil where none is known, also in months to come.
  let monthly: [Quotient?]

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
    samples = change.measurements.compactMap { measurement in
      guard frame.horizon.first <= measurement.period.months.last else { return nil }
      return change.value(of: measurement).map { Sample(period: measurement.period, value: $0) }
    }
    let asked = businessCase.kpis.first { $0.id == change.kpi.id }
    if case .months(let months) = asked?.baseline, kpi.measures?.reading == .improvement {
      baseline = change.measurements.filter { $0.isWithin(months) }
        .compactMap { change.value(of: $0)?.value }
    } else {
      baseline = nil
    }
    guard let last = samples.last else { return nil }
    var measured = kpi
    // Values that come without a cadence speak for as long as their own periods last.
    measured.every = kpi.every ?? last.period.cadence
    guard let schedule = DueSchedule(of: measured, in: businessCase, graceDays: frame.graceDays)
    else { return nil }
    let today = frame.asOf.lastDay
    overdue =
      schedule.occurrences(dueBy: today)
      .filter { $0.latestDay < today && $0.period.lastDay > last.period.lastDay }.count
    monthly = Self.monthly(samples, schedule, frame)
  }

  private static func monthly(
    _ samples: [Sample], _ schedule: DueSchedule, _ frame: FollowUpFrame
  ) -> [Quotient?] {
    var values = [Quotient?](repeating: nil, count: frame.horizon.count)
    var own = [[Quotient]](repeating: [], count: frame.horizon.count)
    for sample in samples {
      let covered = sample.period.months
      for index in frame.indices(from: covered.first, through: covered.last) {
        own[index].append(sample.value)
      }
      for index in frame.indices(
        from: covered.last.advanced(by: 1), through: schedule.monthCarriedTo(after: sample.period))
      { values[index] = sample.value }
    }
    for (index, found) in own.enumerated() where !found.isEmpty { values[index] = found.mean }
    return values
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

extension [Quotient] {
  /// The mean, divided last, so that equal values are their own mean.
  fileprivate var mean: Quotient? {
    guard let first else { return nil }
    if allSatisfy({ $0 == first }) { return first }
    return Quotient(reduce(0) { $0 + $1.value } / Double(count))
  }
}

extension DatedMeasurement {
  /// Whether all of its period lies within some months.
  func isWithin(_ months: MonthSpan) -> Bool {
    months.contains(period.months.first) && months.contains(period.months.last)
  }
}
