public import AfkastModel

/// When the money is back: on one cumulative net, plain or discounted (DESIGN.md section 5).
public struct Payback: Sendable, Hashable {
  /// How the cumulative net ends.
  public enum State: Sendable, Hashable {
    /// It is never negative: there is nothing to earn back.
    case noOutlay
    /// It is negative at some time and stays at or above zero from some month to the horizon.
    case earnsBack(PaybackPoint)
    /// It is below zero at the horizon.
    case never
  }

  /// How it ends.
  public let state: State
  /// Months in which the cumulative net comes up to zero or above, from below.
  public let upCrossings: [Month]
  /// Months in which it falls below zero, the first outlay included.
  public let downCrossings: [Month]

  /// Whether the money was back once and was lost again, whatever came after.
  public var lostAgain: Bool {
    guard let firstUp = upCrossings.first, let lastDown = downCrossings.last else { return false }
    return lastDown > firstUp
  }

  /// Where the money is back, or nil.
  public var point: PaybackPoint? {
    if case .earnsBack(let point) = state { point } else { nil }
  }
}

/// The month from which the cumulative net stays at or above zero: the last upward crossing.
public struct PaybackPoint: Sendable, Hashable {
  /// The month.
  public let month: Month
  /// Months from the start of the case to the end of that month; at least 1.
  public let monthsFromStart: WholeMonths
  /// The same, counted from the first month with a cost; at least 1.
  public let monthsFromFirstOutlay: WholeMonths
  /// Months from the start to the moment of payback, interpolated linearly inside the month.
  public let exactMonths: Months
}
