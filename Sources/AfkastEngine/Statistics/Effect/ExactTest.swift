/// Fisher's exact test of two shares.
enum ExactTest {
  /// Beyond so many possible tables the bell is exact enough.
  private static let mostTables = 20_000.0

  /// How likely a difference at least as unlikely is by chance alone, two-sided, as R has it.
  static func probability(_ first: Count, _ second: Count) -> Probability {
    let (a, b) = (first.happened.rounded(), second.happened.rounded())
    let (n, m) = (first.exposure.rounded(), second.exposure.rounded())
    let total = a + b
    let (low, high) = (max(0, total - m), min(n, total))
    guard a <= n, b <= m, high > low else { return Probability(clamping: 1) }
    guard high - low <= mostTables else { return bell(first, second) }
    func logarithm(_ x: Double) -> Double { choose(n, x) + choose(m, total - x) }
    let seen = logarithm(a)
    var (all, unlikely, x) = (0.0, 0.0, low)
    while x <= high {
      let weight = logarithm(x) - seen
      all += _exp(weight)
      // R's tolerance for tables that are as likely.
      if weight <= 1e-7 { unlikely += _exp(weight) }
      x += 1
    }
    return Probability(clamping: unlikely / all)
  }

  private static func choose(_ n: Double, _ k: Double) -> Double {
    GammaFunction.logarithm(n + 1) - GammaFunction.logarithm(k + 1)
      - GammaFunction.logarithm(n - k + 1)
  }

  private static func bell(_ first: Count, _ second: Count) -> Probability {
    let pooled =
      (first.happened + second.happened) / (first.exposure + second.exposure)
    let error = (pooled * (1 - pooled) * (1 / first.exposure + 1 / second.exposure)).squareRoot()
    let z = ((first.rate - second.rate) / error).magnitude
    return Probability(clamping: 2 * NormalDistribution().tails(at: z).upper)
  }
}
