/// The regularized incomplete gamma functions, P(a, x) and Q(a, x).
enum IncompleteGamma {
  /// Where the shape is so large that the bell is exact enough, and the series too long.
  private static let largest = 1e8
  private static let mostTerms = 100_000

  /// P and Q for a > 0; within 1e-13 for a shape to a thousand, 1e-9 to a million.
  static func tails(_ a: Double, _ x: Double) -> Tails {
    guard x > 0 else { return .none }
    if x == .infinity { return .all }
    if a > largest { return NormalDistribution().tails(at: (x - a) / a.squareRoot()) }
    let front = _exp(a * _log(x) - x - GammaFunction.logarithm(a))
    if x < a + 1 { return Tails(lower: front * series(a, x)) }
    return Tails(lower: front * fraction(a, x)).mirrored
  }

  /// Σ x^k / (a·(a + 1)…(a + k)).
  private static func series(_ a: Double, _ x: Double) -> Double {
    var (term, sum, next) = (1 / a, 1 / a, a)
    for _ in 0..<mostTerms {
      next += 1
      term *= x / next
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  /// Lentz's method for the continued fraction of Q (Press et al., Numerical Recipes, 6.2).
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var (c, d) = (1e300, 1 / b)
    var value = d
    for term in 1...mostTerms {
      let k = Double(term)
      let factor = -k * (k - a)
      b += 2
      d = 1 / nonzero(factor * d + b)
      c = nonzero(b + factor / c)
      value *= c * d
      if (c * d - 1).magnitude < 1e-16 { break }
    }
    return value
  }

  private static func nonzero(_ x: Double) -> Double { x.magnitude < 1e-300 ? 1e-300 : x }
}
