import AfkastModel

/// A KPI's grid with what a chart of it needs.
struct KPIFrame {
  let grid: KPIGrid
  let change: Int
  let good: GoodSide
  /// How many people were counted, place by place; nil unless the KPI is a share and all are known.
  private let people: [Count?]?

  init(_ kpi: KPI, grid: KPIGrid, change: Int, good: GoodSide) {
    self.grid = grid
    self.change = change
    self.good = good
    let counts = grid.readings.map { $0.flatMap(Self.people) }
    let isKnown = zip(grid.readings, counts).allSatisfy { $0 == nil || $1?.isShare == true }
    let isCounted = counts.contains { $0 != nil }
    people = kpi.counts.isPercent && isKnown && isCounted ? counts : nil
  }

  private static func people(of reading: KPIReading) -> Count? {
    reading.count.flatMap { Count(reading.value.number / 100 * Double($0), of: Double($0)) }
  }

  /// All before beside all after; nil where either is unknown.
  var shares: ShareDifference? {
    func sum(_ part: ArraySlice<Count?>) -> Count? {
      let known = part.compactMap(\.self)
      return Count(
        known.reduce(0) { $0 + $1.happened }, of: known.reduce(0) { $0 + $1.exposure })
    }
    guard let people, let before = sum(people.prefix(change)),
      let after = sum(people.dropFirst(change))
    else { return nil }
    return ShareDifference.of(before: before, after: after).value
  }

  /// How many first places make the limits: those before the case began, if they are enough.
  var frozen: Int? {
    let (before, _) = grid.series.split(at: change)
    return before.known.count >= ChartPhase.enoughValues ? change : nil
  }

  /// The chart, a phase for each that people recorded.
  func chart(_ phases: [KPIPhase]) -> ControlChart {
    let later = phases.map { grid.place(of: $0.first) }.filter { $0 > 0 }
    let first = later.min().map { first in frozen.map { min($0, first) } } ?? frozen
    let starts = [PhaseStart(at: 0, baseline: first)] + later.map { PhaseStart(at: $0) }
    guard let people else { return ControlChart(of: grid.series, phases: starts, good: good) }
    return ControlChart(
      ofCounts: people, kind: .share, spread: .observed(isScreened: true), phases: starts,
      good: good, times: 100)
  }

  /// The values of other readings at the same places.
  func aligned(_ others: [KPIReading], asOf month: Month) -> Series {
    let known = others.filter { $0.period.lastDay <= month.lastDay }
    let placed = Dictionary(
      known.map { (grid.place(of: $0.period), $0.value.number) },
      uniquingKeysWith: { _, last in last })
    return Series(grid.readings.indices.map { placed[$0] })
  }

  /// What is worth a question about the numbers.
  func questions(_ chart: ControlChart, target: Double?) -> [QualityFlag] {
    let series = grid.series
    // Only since the start is there a day to be late for.
    let reported = grid.readings.enumerated().map { place, reading in
      ReportedValue(
        place < change ? nil : reading?.value.number, isLate: reading?.isLate ?? false,
        isEdited: reading?.isEdited ?? false)
    }
    let (_, after) = series.split(at: change)
    let exact = target.map { target in
      TargetChecks.flags(
        of: Series(Array(repeating: nil, count: change) + after.values),
        targets: Series([target] + Array(repeating: nil, count: max(0, series.count - 1))),
        good: good)
    }
    return ValueChecks.flags(of: series, chart: chart)
      + ReportingChecks.flags(of: reported, good: good) + (exact ?? [])
      + [IntakeChecks.denominator(grid.counts, change: change)].compactMap(\.self)
  }
}

extension KPIUnit {
  /// Whether values are percentages.
  fileprivate var isPercent: Bool { unit == .number && flow == nil && size.value == 0.01 }
}
