/// The standard normal distribution, within 1e-13.
struct NormalDistribution: ContinuousDistribution {
  let lowest = -Double.infinity

  func tails(at x: Double) -> Tails {
    let tails = IncompleteGamma.tails(0.5, x * x / 2)
    let upper = Tails(lower: 0.5 + tails.lower / 2, upper: tails.upper / 2)
    return x < 0 ? upper.mirrored : upper
  }

  func density(at x: Double) -> Double { _exp(-x * x / 2) * 0.398_942_280_401_432_677_9 }
}
