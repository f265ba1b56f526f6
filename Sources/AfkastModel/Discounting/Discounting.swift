/// How money at different times is made comparable; printed wherever a discounted figure is.
public struct Discounting: Sendable, Hashable {
  /// The length of the steps that discounting takes.
  public enum Step: String, Sendable, Hashable, CaseIterable {
    /// Each month by the months elapsed.
    case month
    /// Every month of a budget year by whole years elapsed, spreadsheet users' convention.
    case year
  }

  /// Where in its step a flow is taken to fall.
  public enum Timing: String, Sendable, Hashable, CaseIterable {
    /// The first step is not discounted.
    case start
    /// Half a step later.
    case mid
    /// One step later, as a spreadsheet's NPV function has it.
    case end

    /// The shift in steps.
    public var steps: Double {
      switch self {
      case .start: 0
      case .mid: 0.5
      case .end: 1
      }
    }
  }

  /// The rates.
  public var schedule: DiscountSchedule
  /// The step.
  public var step: Step
  /// The timing within the step.
  public var timing: Timing

  /// Makes a way of discounting; the default is DESIGN.md section 4's.
  public init(
    schedule: DiscountSchedule = .dk2021, step: Step = .month, timing: Timing = .start
  ) {
    self.schedule = schedule
    self.step = step
    self.timing = timing
  }
}
