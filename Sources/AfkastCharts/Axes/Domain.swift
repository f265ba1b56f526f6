/// The numbers that an axis spans.
struct Domain: Sendable, Hashable {
  private(set) var low: Double
  private(set) var high: Double

  /// From the least to the greatest of them; nil where none is a number.
  init?(_ values: some Sequence<Double>) {
    let known = values.filter(\.isFinite)
    guard let low = known.min(), let high = known.max() else { return nil }
    (self.low, self.high) = (low, high)
  }

  /// With room on both sides, as a share of the span; of one single number there is room around it.
  func padded(_ share: Double) -> Domain {
    var wider = self
    let half = high / 2 - low / 2
    let room =
      half > max(low.magnitude, high.magnitude) * 1e-12
      ? half * 2 * share : max(low.magnitude * 0.1, 1)
    let most = Double.greatestFiniteMagnitude
    wider.low = max(low - room, -most)
    wider.high = min(high + room, most)
    return wider
  }

  /// With room at the ends that are not zero: an axis that begins at zero begins there.
  func paddedAwayFromZero(_ share: Double) -> Domain {
    var wider = padded(share)
    if low == 0, high > 0 { wider.low = 0 }
    if high == 0, low < 0 { wider.high = 0 }
    return wider
  }
}
