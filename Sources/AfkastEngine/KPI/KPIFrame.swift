import AfkastModel

/// A KPI's grid with what a chart of it needs.
struct KPIFrame {
  let grid: KPIGrid
  let change: Int
  let good: GoodSide
  /// What the values are counted from; nil where that is not known.
  let counted: KPICounts?
  private let kpi: KPI

  init(_ kpi: KPI, grid: KPIGrid, change: Int, good: GoodSide) {
    self.kpi = kpi
    self.grid = grid
    self.change = change
    self.good = good
    counted = KPICounts(kpi, grid.readings)
  }

  /// All before beside all after; nil where either is unknown, or the KPI is no share.
  var shares: ShareDifference? {
    guard let counted, counted.kind == .share, let before = counted.sum(0..<change),
      let after = counted.sum(change..<max(change, grid.readings.count))
    else { return nil }
    return ShareDifference.of(before: before, after: after).value
  }

  /// How many first places make the limits: those before the case began, if they are enough.
  var frozen: Int? {
    let (before, _) = grid.series.split(at: change)
    return before.known.count >= ChartPhase.enoughValues ? change : nil
  }

  /// The chart, a phase for each that people recorded: by its counts where they are known, else XmR.
  func chart(_ phases: [KPIPhase]) -> ControlChart {
    let later = phases.map { grid.place(of: $0.first) }.filter { $0 > 0 }
    let first = later.min().map { first in frozen.map { min($0, first) } } ?? frozen
    let starts = [PhaseStart(at: 0, baseline: first)] + later.map { PhaseStart(at: $0) }
    guard let counted else { return ControlChart(of: grid.series, phases: starts, good: good) }
    return ControlChart(
      ofCounts: counted.counts, kind: counted.kind, spread: .observed(isScreened: true),
      phases: starts, good: good, times: counted.scale)
  }

  /// What the case did, beside readings of the group without the initiative if there are any.
  func effect(beside comparison: [KPIReading], asOf month: Month) -> KPIEffect {
    KPIChange(
      series: grid.series, comparison: comparison.isEmpty ? nil : aligned(comparison, asOf: month),
      change: change, good: good, stepsAQuarter: grid.stepsAQuarter
    ).effect()
  }

  private func aligned(_ others: [KPIReading], asOf month: Month) -> Series {
    grid.series(of: others.filter { $0.period.lastDay <= month.lastDay })
  }

  /// A start at values so bad that some of them comes back by itself.
  var badStart: BadStart? {
    let stated: Double? = if case .value(let value) = kpi.baseline { value.number } else { nil }
    return BadStart.of(
      before: grid.series.part(0..<min(change, grid.readings.count)), baseline: stated, good: good)
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
    return ValueChecks.flags(of: series, chart: chart, areQuotients: counted != nil)
      + ReportingChecks.flags(of: reported, good: good) + (exact ?? [])
      + [IntakeChecks.denominator(grid.counts, change: change)].compactMap(\.self)
  }
}
