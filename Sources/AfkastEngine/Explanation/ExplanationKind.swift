public import AfkastModel

/// A figure that can be explained.
public enum ExplainedFigure: String, Sendable, Hashable, CaseIterable {
  /// All costs.
  case costs
  /// All benefits that count.
  case benefits
  /// Benefits − costs.
  case net
  /// The net present value.
  case npv
  /// The present value of all costs.
  case presentValueCosts
  /// The present value of all benefits.
  case presentValueBenefits
  /// The present value of benefits over that of costs.
  case benefitCostRatio
  /// The level yearly amount with the same net present value.
  case equivalentYearlyValue
  /// The most money that is out at once.
  case peakFunding
  /// When the money is back, in months from the start.
  case payback
  /// When it is back with interest.
  case discountedPayback

  /// Whether each month has one of its own.
  public var isMonthly: Bool {
    switch self {
    case .costs, .benefits, .net, .npv, .presentValueCosts, .presentValueBenefits: true
    case .benefitCostRatio, .equivalentYearlyValue, .peakFunding, .payback, .discountedPayback:
      false
    }
  }
}

/// What a number of an explanation is.
public enum ExplanationKind: Sendable {
  /// A figure of the case, of the whole horizon or of one month.
  case figure(ExplainedFigure)
  /// A line, of the whole horizon or of one month.
  case line(Line)
  /// A calendar year.
  case year(Year)
  /// Neighbouring months, all with the same amount.
  case months(MonthSpan)
  /// What comes in each of some months.
  case eachMonth
  /// How many months they are.
  case monthCount
  /// A payback with its month, or why there is none.
  case payback(Payback, isDiscounted: Bool)
  /// The whole months before the one in which the money is back; nil if it is the first.
  case wholeMonths(MonthSpan?)
  /// The part of that month that it takes.
  case partOfPaybackMonth(Month)
  /// What is missing at the beginning of that month.
  case missing
  /// The most money that is out at once, and when.
  case peak(Month?)
  /// Twelve months.
  case monthsOfYear
  /// The sum of all discount factors.
  case factorSum
  /// What comes in some months together.
  case inMonths
  /// A discount factor.
  case discountFactor
  /// What a line comes to in a month before its profile and shares.
  case monthlyAmount
  /// The part of it that phase-in, delay and fade-out let through.
  case weight
  /// What rounding the running total to øre adds to the month.
  case rounding
  /// The amount as the case says it, without a formula.
  case certainAmount
  /// A sum that falls in some months.
  case instalment(MonthSpan)
  /// A formula as written.
  case formula(String)
  /// An assumption.
  case assumption(Assumption)
  /// A value that holds from a year on.
  case fromYear(Year)
  /// The persons who are active in a cohort.
  case cohort(Cohort)
  /// The months in which people enter a cohort.
  case entry(MonthSpan)
  /// Months that they stay.
  case stay
  /// Those of them who entered in a month.
  case entrants(Month)
  /// How many entered.
  case entered
  /// The part of the month that each of them is active.
  case activePart
  /// What would not have happened anyway.
  case notDeadweight(Share)
  /// What is not merely moved.
  case notDisplaced(Share)
  /// What moves the line, or a unit price, to the case's price level.
  case priceMove(PriceMove)
  /// The level of a year in an index.
  case indexLevel(Year)
  /// What an index's level is multiplied by in a year.
  case indexChange(Year)
  /// A unit price as its table has it.
  case unitPrice(UnitPrice)
  /// Released time that a budget is cut for.
  case harvest
  /// What the state leaves to the line, or what it pays.
  case reimbursement(Reimbursement, part: LinePart)
  /// All of it, before the state's share is taken off.
  case whole
  /// The part of a month's money that one share of the state's holds for.
  case partOfMonth
  /// What the state pays of that part.
  case stateShare
  /// What the state pays up to a week of seniority; nil for all that follow.
  case ladderStep(untilWeek: Int?)
  /// What the state pays of a yearly cost above a limit.
  case bracket(above: Money)
  /// What the state pays of the first days of each year.
  case firstDays(Double)
  /// What a person costs in a year, which the brackets are laid on.
  case yearlyCost
  /// Months from nothing to full effect.
  case phaseIn
  /// Months before anything comes.
  case delay
  /// Months of full effect, before it fades out.
  case fadeOutAfter
  /// Months in which it fades out.
  case fadeOutOver
  /// Months in which the effect halves.
  case halfLife
}
