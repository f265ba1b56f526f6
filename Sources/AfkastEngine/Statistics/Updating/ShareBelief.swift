/// What is believed of a share, by an expectation and what was counted (kpi.md, section 2).
///
/// A beta distribution: an expectation of `mean` that is worth `n0` cases is α = mean·n0 and
/// β = (1 − mean)·n0; what was counted is added. Feed each count once.
public struct ShareBelief: Sendable, Hashable {
  /// How many cases an expectation is worth where nobody says.
  public static let usualWorth = 20.0

  /// Grows with what happened, above 0.
  public let alpha: Double
  /// Grows with what did not, above 0.
  public let beta: Double

  /// An expectation; nil unless the mean is between 0 and 1 and the worth above 0.
  public init?(mean: Double, worth: Double = usualWorth) {
    guard mean > 0, mean < 1, worth > 0, worth <= 1e15 else { return nil }
    self.init(alpha: mean * worth, beta: (1 - mean) * worth)
  }

  /// What counts alone say, every share being as likely before: Beta(x + 1, n − x + 1).
  public init?(of count: Count) {
    guard count.isShare else { return nil }
    self.init(alpha: count.happened + 1, beta: count.exposure - count.happened + 1)
  }

  private init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  private var distribution: BetaDistribution { BetaDistribution(alpha, beta) }

  /// The most even guess, 0 to 1.
  public var mean: Double { distribution.mean }
  /// How far it may be off.
  public var standardDeviation: Double { distribution.standardDeviation }

  /// The limits that hold the share so likely, the same on both sides.
  public func interval(_ confidence: Confidence) -> Interval {
    Interval(
      distribution.quantile(1 - confidence.upperTail), distribution.quantile(confidence.upperTail))
  }

  /// With a count added; unknown if more happened than there were.
  public func updated(with count: Count) -> Finding<ShareBelief> {
    guard count.isShare else { return .unknown(.impossibleCounts) }
    return .found(
      ShareBelief(alpha: alpha + count.happened, beta: beta + count.exposure - count.happened))
  }

  /// How likely the share is at least so much.
  public func probability(atLeast target: Double) -> Probability {
    Probability(clamping: distribution.tails(at: min(max(target, 0), 1)).upper)
  }

  /// How likely the share is above another that is believed independently, within 1e-6.
  public func probability(above other: ShareBelief) -> Probability {
    let (own, theirs) = (distribution, other.distribution)
    let low = own.quantile(1e-13)
    let width = own.quantile(1 - 1e-13) - low
    let cells = 400
    var (mass, sum) = (0.0, 0.0)
    for cell in 1..<cells {
      // The grid x = t²(3 − 2t) is fine at both ends, where densities may rise without limit.
      let t = Double(cell) / Double(cells)
      let x = low + width * t * t * (3 - 2 * t)
      let weight = own.density(at: x) * t * (1 - t)
      mass += weight
      sum += weight * theirs.tails(at: x).lower
    }
    return Probability(clamping: mass > 0 ? sum / mass : mean > other.mean ? 1 : 0)
  }

  /// How surprising counts are to the belief: twice the smaller tail of the beta-binomial, at most 1.
  public func surprise(at count: Count) -> Finding<Probability> {
    guard count.isShare else { return .unknown(.impossibleCounts) }
    guard let tails = BetaBinomial(self, trials: count.exposure).tails(at: count.happened) else {
      let variance = standardDeviation * standardDeviation + mean * (1 - mean) / count.exposure
      let z = (count.rate - mean).magnitude / variance.squareRoot()
      return .found(Probability(clamping: 2 * NormalDistribution().tails(at: z).upper))
    }
    return .found(Probability(clamping: 2 * min(tails.lower, tails.upper)))
  }
}

/// How many of so many happen where the share itself is only believed.
struct BetaBinomial {
  private static let mostTrials = 20_000.0

  let belief: ShareBelief
  let trials: Double

  init(_ belief: ShareBelief, trials: Double) {
    self.belief = belief
    self.trials = trials.rounded()
  }

  /// The probabilities of at most and of at least so many; nil for too many trials to add up.
  func tails(at count: Double) -> Tails? {
    guard trials <= Self.mostTrials else { return nil }
    let seen = count.rounded()
    var (lower, upper, x) = (0.0, 0.0, 0.0)
    while x <= trials {
      let probability = probability(of: x)
      if x <= seen { lower += probability }
      if x >= seen { upper += probability }
      x += 1
    }
    return Tails(lower: lower, upper: upper)
  }

  private func probability(of x: Double) -> Double {
    let ways = -_log(trials + 1) - GammaFunction.logarithmOfBeta(x + 1, trials - x + 1)
    let joint = GammaFunction.logarithmOfBeta(belief.alpha + x, belief.beta + trials - x)
    return _exp(ways + joint - GammaFunction.logarithmOfBeta(belief.alpha, belief.beta))
  }
}
