import AfkastModel

/// The weight of each month of a line that is money per time (DESIGN.md section 4, "When").
///
/// A weight is `numerator(of: k) / denominator`. Kept apart, whole months of phase-in and fade-out
/// give whole numerators, and sums of them stay exact.
struct TimeWeights {
  /// What the numerators are to be divided by.
  let denominator: Double
  private let profile: TimeProfile
  private let delay: Double

  /// The weights of a profile whose delay is longer by `extraDelay` months.
  init(_ profile: TimeProfile, extraDelay: Double = 0) {
    self.profile = profile
    delay = profile.delay.count + extraDelay
    denominator = profile.phaseIn.count * (profile.fadeOut?.over.count ?? 1)
  }

  /// The numerator of month `k`, counted from 0 at the line's first month.
  func numerator(of k: Int) -> Double {
    let elapsed = Double(k) + 1 - delay
    var weight = min(max(elapsed, 0), profile.phaseIn.count)
    if let fadeOut = profile.fadeOut {
      let over = fadeOut.over.count
      weight *= over - min(max(elapsed - fadeOut.after.count, 0), over)
    }
    if let halfLife = profile.halfLife {
      weight *= _exp2(-max(0, elapsed - 1) / halfLife.count)
    }
    return weight
  }
}
