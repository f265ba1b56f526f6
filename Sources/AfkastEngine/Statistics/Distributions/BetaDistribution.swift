/// The beta distribution of a share; both parameters above 0.
struct BetaDistribution: ContinuousDistribution {
  let lowest = 0.0
  let highest = 1.0
  /// Grows with what happened.
  let alpha: Double
  /// Grows with what did not.
  let beta: Double

  init(_ alpha: Double, _ beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  func tails(at x: Double) -> Tails { IncompleteBeta.tails(alpha, beta, x: x, y: 1 - x) }

  func density(at x: Double) -> Double {
    guard x > 0, x < 1 else { return 0 }
    return IncompleteBeta.front(alpha, beta, x, 1 - x) / (x * (1 - x))
  }

  /// α/(α + β).
  var mean: Double { alpha / (alpha + beta) }

  var standardDeviation: Double { (mean * (1 - mean) / (alpha + beta + 1)).squareRoot() }
}
