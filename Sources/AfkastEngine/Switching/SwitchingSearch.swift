/// Finds the value nearest to the plan at which a condition begins, or ceases, to hold.
///
/// The margin need not rise or fall with the value. Values are tried outwards, and where the margin turns
/// between three of them, the turn itself is looked at; the first change found is halved down.
struct SwitchingSearch {
  let plan: Double
  /// Values that are tried on either side of the plan, outwards.
  let ways: [[Double]]
  /// How far the condition is from failing, or below zero from holding; nil where nothing can be
  /// computed.
  let margin: (Double) -> Double?

  private static let halvings = 44

  /// The last value at which the condition is as in the better of the two cases; nil if it never changes.
  func nearest() -> Double? {
    guard let planned = margin(plan) else { return nil }
    let holds = planned >= 0
    let first = ways.compactMap(\.first)
    if first.count == 2, let turn = turn(first[0], plan, first[1], holds) {
      return narrowed(from: plan, to: turn, holds)
    }
    let found = ways.compactMap { way in
      change(along: way, holds).map { narrowed(from: $0.same, to: $0.other, holds) }
    }
    return found.min { ($0 - plan).magnitude < ($1 - plan).magnitude }
  }

  /// The first two values along a way between which the condition changes.
  private func change(along way: [Double], _ holds: Bool) -> (same: Double, other: Double)? {
    var (before, same) = (plan, plan)
    for value in way {
      guard let found = margin(value) else { return changeBeforeFailure(same, value, holds) }
      if (found >= 0) != holds { return (same, value) }
      if let turn = turn(before, same, value, holds) { return (before, turn) }
      (before, same) = (same, value)
    }
    return nil
  }

  /// The same in the last stretch before a value at which nothing can be computed.
  private func changeBeforeFailure(
    _ same: Double, _ failing: Double, _ holds: Bool
  ) -> (same: Double, other: Double)? {
    var (same, failing) = (same, failing)
    for _ in 0..<Self.halvings {
      let middle = same + (failing - same) / 2
      guard let found = margin(middle) else {
        failing = middle
        continue
      }
      if (found >= 0) != holds { return (same, middle) }
      same = middle
    }
    return nil
  }

  /// A value at which the condition is otherwise, near one whose margin is closer to changing than
  /// those of both neighbours: by golden section.
  private func turn(_ low: Double, _ middle: Double, _ high: Double, _ holds: Bool) -> Double? {
    let closeness = { (value: Double) in margin(value).map { holds ? -$0 : $0 } }
    guard low != middle, let left = closeness(low), let centre = closeness(middle),
      let right = closeness(high), centre > left, centre > right
    else { return nil }
    var (from, to) = (low, high)
    for _ in 0..<Self.halvings {
      let (one, two) = (from + (to - from) * 0.381_966, from + (to - from) * 0.618_034)
      guard let first = closeness(one), let second = closeness(two) else { return nil }
      for value in [one, two] {
        if let found = margin(value), (found >= 0) != holds { return value }
      }
      if first > second { to = two } else { from = one }
    }
    return nil
  }

  /// The last value, between two, at which the condition holds.
  private func narrowed(from same: Double, to other: Double, _ holds: Bool) -> Double {
    var (same, other) = (same, other)
    for _ in 0..<Self.halvings {
      let middle = same + (other - same) / 2
      guard let found = margin(middle) else { break }
      if (found >= 0) == holds { same = middle } else { other = middle }
    }
    return holds ? same : other
  }
}
