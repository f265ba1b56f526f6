/// The regularized incomplete beta function, I_x(a, b).
enum IncompleteBeta {
  /// Where parameters are so large that the bell is exact enough, and the fraction too long.
  private static let largest = 1e8
  private static let mostTerms = 100_000

  /// I_x(a, b) and what is left of 1, for a, b > 0 and x + y = 1; within 1e-12 for parameters to a
  /// thousand, 1e-9 to a million.
  static func tails(_ a: Double, _ b: Double, x: Double, y: Double) -> Tails {
    guard x > 0 else { return .none }
    guard y > 0 else { return .all }
    if min(a, b) > largest { return bell(a, b, x) }
    // The fraction converges fast on this side of the mean.
    if x * (a + b + 2) < a + 1 { return Tails(lower: front(a, b, x, y) * fraction(a, b, x) / a) }
    return Tails(lower: front(a, b, x, y) * fraction(b, a, y) / b).mirrored
  }

  /// x^a·y^b / B(a, b).
  static func front(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    _exp(a * _log(x) + b * _log(y) - GammaFunction.logarithmOfBeta(a, b))
  }

  private static func bell(_ a: Double, _ b: Double, _ x: Double) -> Tails {
    let mean = a / (a + b)
    let deviation = (mean * (1 - mean) / (a + b + 1)).squareRoot()
    return NormalDistribution().tails(at: (x - mean) / deviation)
  }

  /// The continued fraction by Lentz's method (Press et al., Numerical Recipes, 6.4).
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
    var value = d
    for term in 1...mostTerms {
      let m = Double(term)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonzero(1 + even * d)
      c = nonzero(1 + even / c)
      value *= c * d
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d)
      c = nonzero(1 + odd / c)
      value *= c * d
      if (c * d - 1).magnitude < 1e-16 { break }
    }
    return value
  }

  private static func nonzero(_ x: Double) -> Double { x.magnitude < 1e-300 ? 1e-300 : x }
}
