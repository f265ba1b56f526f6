import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// What is said of cases under follow-up, in each language.
enum StatusMessage: Worded, Sendable {
  case heading(Month, knownAt: Day?)
  case statusHeading, oddsHeading, measuredHeading, overdueHeading, againstPlanHeading
  case legend, legendNoRange, notComputed
  // Notes
  case problem(StatusProblem), notApproved, versions(plan: Int, followed: Int)
  /// Names of lines and KPIs.
  case forgotten([String])
  case unadjusted([String])
  /// Lines with money in months that are not closed, and booked lines with a refund.
  case open([String]), reimbursed([String])
  /// Lines with months between booked ones, KPIs with values by target group alone, KPIs whose values are
  /// carried forward, and what a later version values otherwise than the plan.
  case gaps([String]), groupsOnly([String]), carried([String]), revalued(version: Int, [String])
  case inMonths(String, Int), revaluedFrom(String, new: String, old: String)
  case unverified
  case certainPart(measured: String, certain: String), legendCertain
  // One case
  case evidence(booked: String, measured: String, assumed: String), nothingPlanned
  case against(AgainstPlan.Side, String)
  /// The promised month, that of the forecast if there is one, or that in which it was, and how they compare.
  case promise(Month, Month?, PromiseOutcome.State), kept(Month, in: Month, PromiseOutcome.State)
  case odds(String), noRange
  case paybackHeading, toDateHeading, planColumn, measuredColumn, confirmedColumn, forecastColumn
  case confirmedNotYet, wholeNet, assumedCosts
  // What is missing: benefits with what would tell each, and how many more there are
  case missing([String], more: Int), missingOf(String, by: [String], more: Int)
  case remedy(KnowledgeGap.Remedy), noRemedy
  case standingHeading, bookedColumn, standingMeasured, assumedColumn
  case overdueTitle, more(Int)
  case requiredTitle, expectedColumn, requiredColumn, keptAnyway, outOfReach
  case learnedTitle, contradicts, tooFew(Int)
  case harvestTitle, realisedColumn, harvestedColumn, countsColumn
  case ahead(continued: String, stopped: String), scaled(String, String)
  case bridgeTitle, bridgeSame, cause(Bridge.Cause)
}
