/// Euler's gamma function.
enum GammaFunction {
  /// ln Γ(x) for x > 0, within 1e-14 of it or of 1.
  ///
  /// Stirling's series, which from 15 on is exact to the last place; below, Γ(x + 1) = x·Γ(x).
  static func logarithm(_ x: Double) -> Double {
    var (shifted, product) = (x, 1.0)
    while shifted < 15 {
      product *= shifted
      shifted += 1
    }
    let u = 1 / (shifted * shifted)
    let series = 1 / 12.0 - u * (1 / 360.0 - u * (1 / 1_260.0 - u * (1 / 1_680.0 - u / 1_188)))
    return (shifted - 0.5) * _log(shifted) - shifted + halfLogarithmOfTwoPi + series / shifted
      - _log(product)
  }

  private static let halfLogarithmOfTwoPi = 0.918_938_533_204_672_741_8

  /// ln (a over b) for the beta function: ln Γ(a) + ln Γ(b) − ln Γ(a + b).
  static func logarithmOfBeta(_ a: Double, _ b: Double) -> Double {
    logarithm(a) + logarithm(b) - logarithm(a + b)
  }
}
