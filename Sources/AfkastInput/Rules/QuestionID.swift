/// The stable name of every question that `afkast check` asks about a case as a case.
///
/// They stand in the order of SMART. A name is never reused for something else, and a case silences
/// a question by it. Each has a file in the gallery.
package enum QuestionID: String, Sendable, CaseIterable {
  // Specific
  case benefitWithoutNode = "benefit-without-node"
  case kpiWithoutDefinition = "kpi-without-definition"
  case tooManyKPIs = "too-many-kpis"
  // Measurable
  case unmeasuredNode = "unmeasured-node"
  case noOutcomeKPI = "no-outcome-kpi"
  case noBalancingKPI = "no-balancing-kpi"
  case kpiWithoutSource = "kpi-without-source"
  case unmeasuredBenefit = "unmeasured-benefit"
  case targetBeyondScale = "target-beyond-scale"
  // Attractive: why it matters, and to whom
  case noGoal = "no-goal"
  case noOwner = "no-owner"
  case kpiWithoutOwner = "kpi-without-owner"
  case targetAgainstGood = "target-against-good"
  // Realistic: its resources are funded, and its effect can come about
  case costWithoutDepartment = "cost-without-department"
  case costWithoutArea = "cost-without-area"
  case lineWithoutSource = "line-without-source"
  case everythingCertain = "everything-certain"
  case estimateWithoutRange = "estimate-without-range"
  case unusedAssumption = "unused-assumption"
  case benefitBeforeCost = "benefit-before-cost"
  case harvestUndecided = "harvest-undecided"
  case reimbursedBooking = "reimbursed-booking"
  case chainInCircle = "chain-in-circle"
  // Time-bound
  case kpiWithoutTarget = "kpi-without-target"
  case kpiWithoutCadence = "kpi-without-cadence"
  case promiseAfterHorizon = "promise-after-horizon"
  case noFollowUp = "no-follow-up"
  // About the silences themselves
  case unneededSilence = "unneeded-silence"
}
