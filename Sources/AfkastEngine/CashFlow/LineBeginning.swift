import AfkastModel

extension Circumstances {
  /// The index of a line's first month, in which seniority begins to count; may lie after the horizon.
  ///
  /// A sum moves as a whole, so that its delay moves this month too; money per time keeps its `from`.
  func beginning(of line: Line) -> Int {
    switch line.amount {
    case .perTime(_, let span, _): horizon.first.distance(to: span.first) + shift.count
    case .instalments(let instalments, let delay):
      (instalments.map { horizon.first.distance(to: $0.months.first) }.min() ?? 0)
        + monthsLater(delay)
    }
  }

  /// Whole months that sums come later, by the nearest one where an assumption gives the delay.
  func monthsLater(_ delay: Length) -> Int {
    let months = months(of: delay).count.rounded(.toNearestOrAwayFromZero)
    return Int(min(months, Double(BusinessCase.longestHorizon))) + shift.count
  }
}
