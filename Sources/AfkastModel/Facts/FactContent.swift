/// What happened, by kind.
public enum FactContent: Sendable, Hashable {
  /// A KPI was measured.
  case measurement(Measurement)
  /// Somebody said something worth keeping beside the numbers.
  case observation(Observation)
  /// Money was booked on a line.
  case actual(Actual)
  /// Money was budgeted on a line.
  case budget(BudgetFigure)
  /// A budget was cut for released time.
  case harvest(Harvest)
  /// It was decided how the case goes on.
  case decision(Decision)
  /// Something is to be done.
  case action(Action)
  /// An action was done.
  case actionDone(FactID)
  /// A milestone was reached.
  case milestoneDone(MilestoneID)
  /// A version of the case was approved.
  case approval(Approval)
  /// The books of a line's month were closed.
  case closing(LineID)
  /// A KPI's process is another from the period on.
  case phase(Rebaseline)
  /// The corrected fact never was so, and nothing takes its place.
  case withdrawal
}

/// The kinds of facts, as stores and programs name them.
public enum FactKind: String, Sendable, Hashable, CaseIterable {
  /// A KPI was measured.
  case measurement
  /// Something was said.
  case observation
  /// Money was booked.
  case actual
  /// Money was budgeted.
  case budget
  /// A budget was cut for released time.
  case harvest
  /// It was decided how the case goes on.
  case decision
  /// Something is to be done.
  case action
  /// An action was done.
  case actionDone = "action-done"
  /// A milestone was reached.
  case milestoneDone = "milestone-done"
  /// A version was approved.
  case approval
  /// A month was closed.
  case closing
  /// A new phase of a KPI began.
  case phase
  /// A fact was taken back.
  case withdrawal
}

extension FactContent {
  /// Which kind it is.
  public var kind: FactKind {
    switch self {
    case .measurement: .measurement
    case .observation: .observation
    case .actual: .actual
    case .budget: .budget
    case .harvest: .harvest
    case .decision: .decision
    case .action: .action
    case .actionDone: .actionDone
    case .milestoneDone: .milestoneDone
    case .approval: .approval
    case .closing: .closing
    case .phase: .phase
    case .withdrawal: .withdrawal
    }
  }
}
