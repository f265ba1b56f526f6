import AfkastModel

/// Readings at equal steps of time, one place for each period of the cadence, so that gaps are seen.
struct KPIGrid {
  private static let mostPlaces = 10_000

  /// The readings, in order; nil where none came.
  let readings: [KPIReading?]
  private let step: KPIStep
  private let first: Int

  /// Of readings in any order; the last one given of a place counts.
  init(_ readings: [KPIReading], every cadence: Cadence) {
    let step = KPIStep(cadence)
    let placed = Dictionary(
      readings.map { (step.number(of: $0.period), $0) }, uniquingKeysWith: { _, last in last })
    self.step = step
    first = placed.keys.min() ?? 0
    let last = min(placed.keys.max() ?? -1, first + Self.mostPlaces - 1)
    self.readings = placed.isEmpty ? [] : (first...max(first, last)).map { placed[$0] }
  }

  /// The place of a period, which may lie before the first or after the last.
  func place(of period: Period) -> Int { step.number(of: period) - first }

  /// The first place of which no part lies before a month.
  func place(from month: Month) -> Int {
    readings.indices.first { place in
      readings[place].map { $0.period.referenceMonths.first >= month }
        ?? (place >= self.place(of: .day(month.firstDay)))
    } ?? readings.count
  }

  /// How many places there are between quarterly reviews.
  var stepsAQuarter: Int { step.stepsAQuarter }

  /// The values.
  var series: Series { Series(readings.map { $0?.value.number }) }

  /// How many were measured each time.
  var counts: Series { Series(readings.map { $0?.count.map(Double.init) }) }
}

/// The numbering of periods by a cadence.
struct KPIStep {
  private let cadence: Cadence

  init(_ cadence: Cadence) {
    self.cadence = cadence
  }

  /// The number of the period's step, for a longer period the last that it covers; neighbours differ by 1.
  func number(of period: Period) -> Int {
    guard let months = cadence.monthCount else {
      // 5 January 1970 was a Monday.
      let days = period.firstDay.serial - 4
      return days >= 0 ? days / 14 : (days - 13) / 14
    }
    return period.referenceMonths.last.serial / months
  }

  /// How many steps there are between quarterly reviews.
  var stepsAQuarter: Int { cadence.monthCount.map { max(1, 3 / $0) } ?? 6 }
}
