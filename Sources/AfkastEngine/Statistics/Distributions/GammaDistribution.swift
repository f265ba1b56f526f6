/// The gamma distribution with rate 1; the shape above 0.
struct GammaDistribution: ContinuousDistribution {
  let lowest = 0.0
  let shape: Double

  func tails(at x: Double) -> Tails { IncompleteGamma.tails(shape, x) }

  func density(at x: Double) -> Double {
    x > 0 ? _exp((shape - 1) * _log(x) - x - GammaFunction.logarithm(shape)) : 0
  }

  /// The probability that χ² with so many degrees of freedom is at least a value.
  static func chiSquareTail(_ value: Double, degreesOfFreedom: Int) -> Double {
    IncompleteGamma.tails(Double(degreesOfFreedom) / 2, value / 2).upper
  }
}
