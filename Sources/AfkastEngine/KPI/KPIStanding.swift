public import AfkastModel

/// Where a KPI stands, for all together or one target group, with what goes beside the judgement.
public struct KPIStanding: Sendable {
  /// The KPI.
  public let kpi: KPI
  /// The target group; nil for all together.
  public let group: GroupID?
  /// What may be said.
  public internal(set) var judgement: KPIJudgement
  /// The phases that people recorded, in order.
  public let phases: [KPIPhase]
  /// The departments whose benefits or costs it measures, or else those of the case.
  public let departments: [DepartmentID]
  /// What is to be measured next, overdue first; nil if nothing is asked for any more.
  public let next: DueItem?
  /// What measurements have taught of the assumption that it measures; nil for a group, and where it
  /// measures none.
  public let learned: LearnedAssumption?
  /// How likely the share of people counted since the start is at the target; nil unless it is a share.
  public internal(set) var chanceOfTarget: Probability?
  /// What that assumption must be for the case to pay; nil as ``learned``, and where it cannot be computed.
  public let breakEven: KPIBreakEven?
  /// What is worth a question, of the values and of other KPIs.
  public internal(set) var questions: [QualityFlag]
  /// Periods whose value is of nobody (n = 0), and counts as missing.
  public let emptyPeriods: [Period]
  /// Whether a newer value than the last should have come, grace included.
  public let isOutdated: Bool
  /// The target groups that were measured; none for a group.
  public let measuredGroups: [GroupID]

  /// The last value that is known, with its period.
  public var latest: KPIReading? { judgement.points.last { $0.reading != nil }?.reading }

  /// The points that the chart flags.
  public var flagged: [KPIJudgement.Point] {
    judgement.points.filter { !$0.chart.signals.isEmpty }
  }

  /// Periods without a value between those that have one.
  public var gapCount: Int { judgement.points.count { $0.reading == nil } }

  /// The colour beside the progress; nil where no share of the way is known, and where the last value says
  /// nothing of today.
  public func light(_ thresholds: Thresholds) -> KPIProgress.Light? {
    isOutdated ? nil : judgement.progress.light(thresholds)
  }

  /// Where the values begin that follow the start; the number of points if none does.
  public var change: Int { judgement.change }

  /// Whether the case asks for the value that it had before.
  public var isTargetBaseline: Bool {
    guard case .holding = judgement.progress else { return false }
    return true
  }
}

/// The measured values of a KPI that its case has no more.
public struct LostKPI: Sendable, Hashable {
  /// The name in the facts.
  public let id: KPIID
  /// How many values there are.
  public let count: Int
  /// The newest period with one.
  public let last: Period
}
