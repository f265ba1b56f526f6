/// Whether a change did anything, by the intervals of its improvement (kpi.md, section 2).
public enum EffectVerdict: Sendable, Hashable {
  /// How sure one may be.
  public enum Certainty: Sendable, Hashable {
    /// The 80 % interval lies wholly on one side of zero.
    case likely
    /// The 95 % interval does, at two successive quarterly reviews.
    case certain
  }

  /// Fewer values than are needed.
  case tooEarly(before: Int, after: Int)
  /// Neither phase varies: the data source is to be asked about.
  case noVariation
  /// Nothing says which values are good.
  case noGoodSide
  /// The interval holds zero; which does not mean that the effect is zero.
  case noDemonstrableChange
  /// Better than before.
  case better(Certainty)
  /// Worse than before.
  case worse(Certainty)

  /// Fewer values before than this are too early.
  public static let leastBefore = 6
  /// Fewer values after than this are too early.
  public static let leastAfter = 3

  /// By one look at the intervals of an improvement whose limits are no t's, good being above zero.
  public init(improvement: Intervals) {
    switch (improvement.eighty, improvement.ninetyFive) {
    case (_, let wide) where wide.low > 0: self = .better(.certain)
    case (_, let wide) where wide.high < 0: self = .worse(.certain)
    case (let narrow, _) where narrow.low > 0: self = .better(.likely)
    case (let narrow, _) where narrow.high < 0: self = .worse(.likely)
    default: self = .noDemonstrableChange
    }
  }

  /// By one look at an estimate of an improvement, good being above zero.
  public init(improvement estimate: EstimatedNumber) {
    guard estimate.standardError > 0 else {
      self = .noVariation
      return
    }
    // An interval lies on one side of zero where the tail beyond zero is smaller than it leaves out.
    let tails = StudentDistribution(degreesOfFreedom: estimate.degreesOfFreedom)
      .tails(at: estimate.value / estimate.standardError)
    func lies(_ tail: Double, beyond confidence: Confidence) -> Bool {
      tail < 1 - confidence.upperTail
    }
    if lies(tails.upper, beyond: .ninetyFive) {
      self = .better(.certain)
    } else if lies(tails.lower, beyond: .ninetyFive) {
      self = .worse(.certain)
    } else if lies(tails.upper, beyond: .eighty) {
      self = .better(.likely)
    } else {
      self = lies(tails.lower, beyond: .eighty) ? .worse(.likely) : .noDemonstrableChange
    }
  }

  /// By one look at before and after; *certain* here is what one review says, see ``held(_:reviews:)``.
  public init(of series: Series, change: Int, good: GoodSide) {
    let (before, after) = series.split(at: change)
    let counts = (before.known.count, after.known.count)
    guard counts.0 >= Self.leastBefore, counts.1 >= Self.leastAfter else {
      self = .tooEarly(before: counts.0, after: counts.1)
      return
    }
    guard good != .neither else {
      self = .noGoodSide
      return
    }
    switch MeanDifference.of(before: before, after: after) {
    case .unknown: self = .noVariation
    case .found(let difference):
      self.init(improvement: good == .higher ? difference.corrected : difference.corrected.mirrored)
    }
  }

  /// What may be said now: *certain* only if the last two quarterly reviews, and now, all say so.
  ///
  /// Looking every month makes 7 to 10 % of series without a change *certain* once; asking two successive
  /// reviews makes it 2 to 4 %. Never latched: it goes when it no longer holds.
  public static func held(_ now: EffectVerdict, reviews: [EffectVerdict]) -> EffectVerdict {
    let last = reviews.suffix(2)
    if last.count == 2, last.allSatisfy({ $0 == now }) { return now }
    switch now {
    case .better(.certain): return .better(.likely)
    case .worse(.certain): return .worse(.likely)
    default: return now
    }
  }

  /// The verdict on before and after as of the last place, with a review each quarter since the change.
  public static func reviewed(
    _ series: Series, change: Int, good: GoodSide, pointsAQuarter: Int
  ) -> EffectVerdict {
    let ends = stride(from: change, through: series.count, by: max(1, pointsAQuarter)).dropFirst()
    let reviews = ends.suffix(2).map { end in
      EffectVerdict(of: series.part(0..<end), change: change, good: good)
    }
    return held(EffectVerdict(of: series, change: change, good: good), reviews: reviews)
  }
}
