public import AfkastModel

/// Which months are looked at, and from when.
public struct FollowUpFrame: Sendable, Hashable {
  /// The months of the case.
  public let horizon: MonthSpan
  /// The last month whose facts are in.
  public let asOf: Month
  /// Days after something is due before it is overdue.
  public let graceDays: Int

  /// Makes a frame.
  public init(horizon: MonthSpan, asOf: Month, graceDays: Int) {
    self.horizon = horizon
    self.asOf = asOf
    self.graceDays = graceDays
  }

  /// How many months of the horizon have passed: 0 before the start, and never more than there are.
  public var passed: Int {
    min(max(0, horizon.first.distance(to: asOf) + 1), horizon.count)
  }

  /// Whether the last month has passed, so that nothing is still to come.
  public var isOver: Bool { passed == horizon.count }

  /// The index of the month by which the money must be back: a promise beyond the horizon is judged at its
  /// last month, and nil stands for one before the first, which nothing can keep.
  func index(promised month: Month) -> Int? {
    let distance = horizon.first.distance(to: month)
    return distance < 0 ? nil : min(distance, horizon.count - 1)
  }

  /// The indices of the months from one to another that have passed; empty where none has.
  func indices(from first: Month, through last: Month) -> Range<Int> {
    let low = max(0, horizon.first.distance(to: first))
    let high = min(passed, horizon.first.distance(to: last) + 1)
    return low..<max(low, high)
  }
}
