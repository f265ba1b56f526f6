/// An initiative as it is decided on and followed: what it costs, what it gives, how it is measured.
public struct BusinessCase: Sendable {
  /// The name, unique in the workspace.
  public let id: CaseID
  /// What people call it.
  public let title: String
  /// What is done, in a few sentences.
  public var summary: String?
  /// The role that answers for the benefits; never a person's name.
  public var owner: String?
  /// Who takes part; the first one leads.
  public var departments: [DepartmentID] = []
  /// The goal that the case serves.
  public var goal: GoalID?
  /// The case that this one is another way of reaching the same with.
  public var alternativeTo: CaseID?
  /// The months that count; the first one is month 0.
  public let horizon: MonthSpan
  /// The price level of every amount.
  public var prices: Year?
  /// The payback that the decision-makers were told.
  public var promise: Promise?
  /// The effect chain.
  public var chain: [ChainNode] = []
  /// Target groups that measurements may be split by.
  public var groups: [GroupID] = []
  /// The implementation agreement.
  public var milestones: [Milestone] = []
  /// What is believed about the world.
  public var assumptions: [Assumption] = []
  /// How far assumptions go together.
  public var correlations: [Correlation] = []
  /// People who enter over time and stay a while.
  public var cohorts: [Cohort] = []
  /// The same case under other values.
  public var scenarios: [Scenario] = []
  /// Costs and then benefits, in the order of the file.
  public var lines: [Line] = []
  /// Benefits that are no money.
  public var qualityBenefits: [QualityBenefit] = []
  /// The measurements.
  public var kpis: [KPI] = []
  /// When the case as a whole is followed up.
  public var followUp: FollowUp?

  /// The assumption of that name.
  public func assumption(_ id: AssumptionID) -> Assumption? {
    assumptions.first { $0.id == id }
  }

  /// The longest horizon, in months: a hundred years.
  public static let longestHorizon = 1_200

  /// Makes a case without lines; nil if the horizon is longer than ``longestHorizon``.
  public init?(id: CaseID, title: String, horizon: MonthSpan) {
    guard horizon.count <= Self.longestHorizon else { return nil }
    self.id = id
    self.title = title
    self.horizon = horizon
  }
}
