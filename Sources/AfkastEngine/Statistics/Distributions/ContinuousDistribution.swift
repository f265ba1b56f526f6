/// A distribution of a number.
protocol ContinuousDistribution {
  /// No value is below it.
  var lowest: Double { get }
  /// No value is above it.
  var highest: Double { get }
  /// The probabilities below and above a value.
  func tails(at x: Double) -> Tails
  /// The density at a value.
  func density(at x: Double) -> Double
}

extension ContinuousDistribution {
  var highest: Double { .infinity }

  /// The value that a probability lies below, to the accuracy of the tails.
  func quantile(_ probability: Double) -> Double {
    guard probability > 0 else { return lowest }
    guard probability < 1 else { return highest }
    if lowest == 0 { return positiveQuantile(lower: probability, upper: 1 - probability) }
    // Those without a lowest value are symmetric around zero.
    if probability == 0.5 { return 0 }
    return probability > 0.5
      ? positiveQuantile(lower: probability, upper: 1 - probability)
      : -positiveQuantile(lower: 1 - probability, upper: probability)
  }

  /// Newton's method on the logarithm of the smaller tail, kept between two values that hold it.
  private func positiveQuantile(lower: Double, upper: Double) -> Double {
    let isUpper = upper < lower
    let wanted = isUpper ? upper : lower
    var bracket = (low: 0.0, high: upperBound(lower: lower, upper: upper))
    var x = highest.isFinite ? highest / 2 : 1
    for _ in 0..<400 {
      let tails = tails(at: x)
      let tail = isUpper ? tails.upper : tails.lower
      if (tail > wanted) == isUpper { bracket.low = x } else { bracket.high = x }
      let step = tail * _log(tail / wanted) / density(at: x)
      var next = isUpper ? x + step : x - step
      // Also false where a tail has vanished and the step is no number.
      if !(next > bracket.low && next < bracket.high) { next = middle(bracket) }
      if (next - x).magnitude <= 4e-16 * next || next == x { return next }
      x = next
    }
    return x
  }

  private func upperBound(lower: Double, upper: Double) -> Double {
    guard highest == .infinity else { return highest }
    var bound = 1.0
    while bound < 1e300 {
      let tails = tails(at: bound)
      if upper < lower ? tails.upper < upper : tails.lower > lower { break }
      bound *= 4
    }
    return bound
  }

  /// Between two positive numbers by their ratio, since a quantile may lie many powers of ten below.
  private func middle(_ bracket: (low: Double, high: Double)) -> Double {
    bracket.low > 0 && bracket.high > 4 * bracket.low
      ? bracket.low.squareRoot() * bracket.high.squareRoot()
      : bracket.low > 0 ? (bracket.low + bracket.high) / 2 : bracket.high / 16
  }
}
