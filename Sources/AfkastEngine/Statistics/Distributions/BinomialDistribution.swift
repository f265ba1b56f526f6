/// How many of so many trials succeed.
struct BinomialDistribution {
  /// At least 0.
  let trials: Int
  /// Between 0 and 1.
  let probability: Double

  /// The probability of at most so many.
  func atMost(_ count: Int) -> Double {
    if count < 0 { return 0 }
    if count >= trials { return 1 }
    return IncompleteBeta.tails(
      Double(count) + 1, Double(trials - count), x: probability, y: 1 - probability
    ).upper
  }

  /// The probability of at least so many.
  func atLeast(_ count: Int) -> Double {
    if count <= 0 { return 1 }
    if count > trials { return 0 }
    return IncompleteBeta.tails(
      Double(count), Double(trials - count) + 1, x: probability, y: 1 - probability
    ).lower
  }

  /// The least count with a probability of at least so much at or below it.
  func quantile(_ share: Double) -> Int {
    var (low, high) = (-1, trials)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if atMost(middle) >= share { high = middle } else { low = middle }
    }
    return max(high, 0)
  }
}
