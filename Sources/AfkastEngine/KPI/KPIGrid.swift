import AfkastModel

/// Readings at equal steps of time, one place for each period of the cadence, so that gaps are seen.
struct KPIGrid {
  private static let mostPlaces = 10_000

  /// The readings, in order, the mean of each place; nil where none came.
  private(set) var readings: [KPIReading?]
  private let step: KPIStep
  private let first: Int
  /// The first month that anything of a place is of.
  private let beginnings: [Int: Month]

  /// Of readings in any order; fortnights are counted from the week named.
  init(_ readings: [KPIReading], every cadence: Cadence, fortnightsFrom anchor: Week) {
    let step = KPIStep(cadence, fortnightsFrom: anchor)
    let placed = Dictionary(grouping: readings) { step.number(of: $0.period) }
    self.step = step
    let first = placed.keys.min() ?? 0
    let last = min(placed.keys.max() ?? -1, first + Self.mostPlaces - 1)
    self.first = first
    self.readings =
      placed.isEmpty ? [] : (first...max(first, last)).map { placed[$0].flatMap(step.mean) }
    beginnings = placed.compactMapValues { $0.map(\.period.referenceMonths.first).min() }
  }

  /// The same places, without what was read in some periods.
  func leavingOut(_ periods: Set<Period>) -> KPIGrid {
    var grid = self
    grid.readings = readings.map { $0.flatMap { periods.contains($0.period) ? nil : $0 } }
    return grid
  }

  /// The place of a period, which may lie before the first or after the last.
  func place(of period: Period) -> Int { step.number(of: period) - first }

  /// The first place of which no part lies before a month.
  func place(from month: Month) -> Int {
    readings.indices.first { place in
      beginnings[first + place].map { $0 >= month }
        ?? (place >= self.place(of: .day(month.firstDay)))
    } ?? readings.count
  }

  /// How many places there are between quarterly reviews.
  var stepsAQuarter: Int { step.stepsAQuarter }

  /// The values.
  var series: Series { Series(readings.map { $0?.value.number }) }

  /// How many were measured each time.
  var counts: Series { Series(readings.map { $0?.count.map(Double.init) }) }

  /// The values of other readings at the same places.
  func series(of others: [KPIReading]) -> Series {
    let placed = Dictionary(grouping: others) { place(of: $0.period) }
    return Series(readings.indices.map { placed[$0].flatMap(step.mean)?.value.number })
  }
}

/// The numbering of periods by a cadence.
struct KPIStep {
  private let cadence: Cadence
  private let anchor: Week

  init(_ cadence: Cadence, fortnightsFrom anchor: Week) {
    self.cadence = cadence
    self.anchor = anchor
  }

  /// The number of the period's step, for a longer period the last that it covers; neighbours differ by 1.
  func number(of period: Period) -> Int {
    guard let months = cadence.monthCount else {
      let days = period.firstDay.serial - anchor.monday.serial
      return days >= 0 ? days / 14 : (days - 13) / 14
    }
    return period.referenceMonths.last.serial / months
  }

  /// Readings of one step as one.
  func mean(of readings: [KPIReading]) -> KPIReading? {
    guard let period = readings.first?.period else { return nil }
    let day = cadence == .fortnight ? period.firstDay : period.referenceMonths.last.firstDay
    return readings.mean(of: cadence.period(holding: day, fortnightsFrom: anchor))
  }

  /// How many steps there are between quarterly reviews.
  var stepsAQuarter: Int { cadence.monthCount.map { max(1, 3 / $0) } ?? 6 }
}
