public import AfkastModel

/// What an evaluation is asked for: everything that is not in the case itself.
public struct EvaluationSettings: Sendable {
  /// How money at different times is made comparable.
  public var discounting: Discounting
  /// Whose money counts.
  public var perspective: Perspective
  /// Which values assumptions have: the plan's, unless a scenario is asked for.
  public var assumptions: AssumptionSetting = .plan
  /// What the values are called.
  public var scenario: ScenarioName = .plan
  /// The promised month, where it is not to be found from the cash flow itself: a promise is a month of
  /// the plan's, whatever a scenario does.
  public var promisedMonth: Month?
  /// Whether switching values are searched for together with everything else.
  ///
  /// They are much of the work, and many answers do not show them; the values are the same either way.
  public var searchesSwitching = true
  /// The table to correct by for want of evidence, beside the plan; nil where it was not asked for.
  public var prudence: PrudenceTable?
  /// The yearly rate that MIRR finances outflows at, if not the discount rate.
  public var financeRate: YearlyRate?
  /// The yearly rate that MIRR reinvests inflows at, if not the discount rate.
  public var reinvestmentRate: YearlyRate?

  /// Makes settings; the default is the municipality's view by the Danish schedule of 2021.
  public init(
    discounting: Discounting = Discounting(), perspective: Perspective = .actor(.municipality),
    financeRate: YearlyRate? = nil, reinvestmentRate: YearlyRate? = nil
  ) {
    self.discounting = discounting
    self.perspective = perspective
    self.financeRate = financeRate
    self.reinvestmentRate = reinvestmentRate
  }
}
