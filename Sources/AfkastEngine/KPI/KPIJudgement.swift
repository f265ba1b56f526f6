public import AfkastModel

/// What may be said of a KPI as of a month: progress, variation, assurance and effect, each by itself.
public struct KPIJudgement: Sendable, Hashable {
  /// One period of the cadence.
  public struct Point: Sendable, Hashable {
    /// The reading; nil where none came.
    public let reading: KPIReading?
    /// What the chart says of it.
    public let chart: ControlChart.Point
  }

  /// The periods, in order, gaps included.
  public let points: [Point]
  /// The chart behind them, in the KPI's own unit.
  public let chart: ControlChart
  /// What its limits are made of: shares (p′) or rates (u′) of known numbers; nil for the values
  /// themselves (XmR).
  public let counted: CountKind?
  /// Runs around the median, which serve where there are too few points for limits.
  public let runs: Finding<RunChart>
  /// The place of the first period after the case began.
  public let change: Int
  /// Where it stood before, in the KPI's own unit; nil if nothing says so.
  public let baseline: Double?
  /// What should be reached by now; nil without a baseline or a target value.
  public let expectedToday: Double?
  /// The way to the target value; nil without a baseline or a target value.
  let trajectory: KPITrajectory?
  /// How far it has come.
  public let progress: KPIProgress
  /// Whether the target, or the range that is good, will be met by chance; nil without either.
  ///
  /// Unknown where the level has shifted, until people have recorded a new phase.
  public let assurance: Finding<Assurance>?
  /// What the case did to it.
  public let effect: KPIEffect
  /// The shares of all people before and after, where the KPI is a share and counts are known.
  ///
  /// Taken together over periods, so that few periods suffice; beside the verdict, which asks for more.
  public let shares: ShareDifference?
  /// A start at bad values, which come back by themselves.
  public let badStart: BadStart?
  /// A new phase that the chart seems to have begun.
  public let proposal: RebaselineProposal?
  /// What is worth a question.
  public let questions: [QualityFlag]

  /// Judges a KPI of a case that began in a month, by the readings whose periods ended by another.
  ///
  /// `comparison` are readings of the KPI that stands for the group without the initiative. Readings of the
  /// periods of `hidden` stand among the points and count for nothing.
  public init(
    of kpi: KPI, readings: [KPIReading], comparison: [KPIReading] = [], phases: [KPIPhase] = [],
    hidden: Set<Period> = [], start: Month, asOf month: Month
  ) {
    let known = readings.filter { $0.period.lastDay <= month.lastDay }
    let whole = KPIGrid(
      known, every: kpi.every ?? .month, fortnightsFrom: Week(beginningFrom: start.firstDay))
    let grid = whole.leavingOut(hidden)
    let aim = KPIAim(kpi, readings: known.filter { !hidden.contains($0.period) }, start: start)
    let frame = KPIFrame(kpi, grid: grid, change: grid.place(from: start), good: aim.good)
    let chart = frame.chart(phases)
    (self.chart, counted, change) = (chart, frame.counted?.kind, frame.change)
    points = zip(whole.readings, chart.points).map { Point(reading: $0, chart: $1) }
    runs = RunChart.of(grid.series)
    trajectory = aim.trajectory
    (baseline, expectedToday) = (aim.baseline, aim.trajectory?.value(in: month))
    progress = aim.progress(series: grid.series, change: frame.change, in: month)
    let proposal = RebaselineProposal.first(
      in: chart, baseline: phases.isEmpty ? frame.frozen : nil)
    self.proposal = proposal
    assurance = aim.assurance(by: chart, isShifted: proposal != nil || chart.hasShifted)
    effect = frame.effect(beside: comparison, asOf: month)
    (shares, badStart) = (frame.shares, frame.badStart)
    questions = frame.questions(chart, target: aim.end)
  }

  /// Whether the last point is noise.
  public var variation: Finding<Variation> { chart.variation }
}
