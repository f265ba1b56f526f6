/// Student's t distribution; the degrees of freedom need not be whole.
struct StudentDistribution: ContinuousDistribution {
  let lowest = -Double.infinity
  /// Above 0.
  let degreesOfFreedom: Double

  func tails(at t: Double) -> Tails {
    let (df, square) = (degreesOfFreedom, t * t)
    guard df.isFinite else { return NormalDistribution().tails(at: t) }
    guard square.isFinite else { return t < 0 ? .none : .all }
    let half = IncompleteBeta.tails(df / 2, 0.5, x: df / (df + square), y: square / (df + square))
    let upper = Tails(lower: 0.5 + half.upper / 2, upper: half.lower / 2)
    return t < 0 ? upper.mirrored : upper
  }

  func density(at t: Double) -> Double {
    let df = degreesOfFreedom
    guard df.isFinite else { return NormalDistribution().density(at: t) }
    let norm = GammaFunction.logarithmOfBeta(df / 2, 0.5) + _log(df) / 2
    return _exp(-(df + 1) / 2 * _log(1 + t * t / df) - norm)
  }
}
