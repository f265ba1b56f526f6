public import AfkastModel

/// What was promised, and whether the plan keeps it.
public struct PromiseOutcome: Sendable, Hashable {
  /// How the payback compares with the promised month.
  public enum State: Sendable, Hashable {
    /// Kept with so many months to spare.
    case early(WholeMonths)
    /// Kept in the promised month itself.
    case onTime
    /// Broken by so many months.
    case late(WholeMonths)
    /// Broken: the money is not back within the horizon.
    case notWithinHorizon
    /// Kept, because there is nothing to earn back.
    case nothingToEarnBack
  }

  /// The promise as the case has it.
  public let promise: Promise
  /// The last month in which payback keeps it.
  public let month: Month
  /// How the payback compares with it.
  public let state: State

  /// Compares the payback of a cash flow with what was promised.
  init(_ promise: Promise, payback: Payback, of flow: CashFlow, month: Month? = nil) {
    self.init(promise, payback: payback, by: month ?? promise.month(of: flow))
  }

  /// Compares a payback with a month that was promised.
  init(_ promise: Promise, payback: Payback, by month: Month) {
    self.promise = promise
    self.month = month
    state =
      switch payback.state {
      case .noOutlay: .nothingToEarnBack
      case .never: .notWithinHorizon
      case .earnsBack(let point): State(late: month.distance(to: point.month))
      }
  }
}

extension PromiseOutcome.State {
  fileprivate init(late months: Int) {
    if let late = WholeMonths(months) {
      self = late == .zero ? .onTime : .late(late)
    } else if let early = WholeMonths(-months) {
      self = .early(early)
    } else {
      self = .notWithinHorizon
    }
  }
}

extension Promise {
  /// The promised month: a promise of n months counts the first month with a cost as the first.
  func month(of flow: some NetPath) -> Month {
    switch self {
    case .by(let month): month
    case .within(let months):
      flow.horizon.month(at: (flow.firstOutlayIndex ?? 0) + months.count - 1)
    }
  }
}
