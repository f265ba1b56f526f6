/// The largest value in `range` for which a condition holds, where it holds up to some value and
/// fails from there on; nil if it fails at once or never fails.
///
/// Whole numbers are tried first, so that a threshold on a month is found as that month.
func threshold(upTo limit: Int, where holds: (Double) -> Bool) -> Double? {
  guard limit > 0, holds(0), !holds(Double(limit)) else { return nil }
  var (held, failed) = (0, limit)
  while failed - held > 1 {
    let middle = held + (failed - held) / 2
    if holds(Double(middle)) { held = middle } else { failed = middle }
  }
  let found = bisect(from: Double(held), to: Double(failed), where: holds)
  // The tolerance of a condition is no time: what holds a hair beyond a whole month is that month.
  return found - Double(held) < hair ? Double(held) : found
}

/// A hundredth of a month, some hours.
private let hair = 0.01

private func bisect(from held: Double, to failed: Double, where holds: (Double) -> Bool) -> Double {
  var (held, failed) = (held, failed)
  // 26 halvings of a month are less than a tenth of a second.
  for _ in 0..<26 {
    let middle = held + (failed - held) / 2
    if holds(middle) { held = middle } else { failed = middle }
  }
  return held
}
