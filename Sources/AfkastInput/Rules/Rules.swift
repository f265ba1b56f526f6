/// Every rule, in the order of SMART.
enum Rules {
  static let all: [any Rule] = [
    // Specific
    BenefitWithoutNode(), KPIWithoutDefinition(), TooManyKPIs(),
    // Measurable
    UnmeasuredNode(), NoOutcomeKPI(), NoBalancingKPI(), KPIWithoutSource(), UnmeasuredBenefit(),
    TargetBeyondScale(),
    // Attractive
    NoGoal(), NoOwner(), KPIWithoutOwner(), TargetAgainstGood(),
    // Realistic
    CostWithoutDepartment(), CostWithoutArea(), LineWithoutSource(), EverythingCertain(),
    EstimateWithoutRange(), UnusedAssumption(), BenefitBeforeCost(), HarvestUndecided(),
    ReimbursedBooking(), ChainInCircle(),
    // Time-bound
    KPIWithoutTarget(), KPIWithoutCadence(), PromiseAfterHorizon(), NoFollowUp(),
  ]
}
