/// Questions about the values themselves.
public enum ValueChecks {
  private static let longRepeat = 6
  private static let leastForRound = 12
  /// So that five are expected of each digit.
  private static let leastForDigits = 50

  /// What stands out in a series, by its chart: too quiet, identical, round, last digits.
  ///
  /// Quotients of counts have the digits that their denominators give them, and are not asked about those.
  public static func flags(
    of series: Series, chart: ControlChart, areQuotients: Bool = false
  ) -> [QualityFlag] {
    chart.quietStretches.map { .tooQuiet(places: $0) } + repeats(in: series)
      + (areQuotients ? [] : digits(of: series))
  }

  /// Rows of equal values, in a series that varies otherwise.
  static func repeats(in series: Series) -> [QualityFlag] {
    guard !series.known.isConstant else { return [] }
    var (flags, start) = ([QualityFlag](), 0)
    for place in series.values.indices {
      let isLast = place + 1 == series.count || series.values[place + 1] != series.values[place]
      guard isLast else { continue }
      if let value = series.values[place], place + 1 - start >= longRepeat {
        flags.append(.identical(value: value, places: start..<(place + 1)))
      }
      start = place + 1
    }
    return flags
  }

  /// Last digits that chance does not explain: by χ² from 50 values on, before that by 0 and 5 alone.
  static func digits(of series: Series) -> [QualityFlag] {
    guard let digits = LastDigits(of: series.known) else { return [] }
    let count = digits.values.count
    guard count < leastForDigits else {
      let probability = digits.probability
      return probability.value < QualityFlag.rare
        ? [.lastDigits(counts: digits.counts, probability: probability)] : []
    }
    let round = digits.counts[0] + digits.counts[5]
    let chance = BinomialDistribution(trials: count, probability: 0.2).atLeast(round)
    guard count >= leastForRound, chance < QualityFlag.rare else { return [] }
    return [.round(count: round, of: count, probability: Probability(clamping: chance))]
  }

  /// More single values in the last step before a limit than in the first beyond it, by a fair coin.
  ///
  /// `step` is the width of both, above 0; a value on the limit is inside.
  public static func hugging(
    _ values: [Double], limit: Double, good: GoodSide, step: Double
  ) -> QualityFlag? {
    guard good != .neither, step > 0 else { return nil }
    let margins = values.map { ($0 - limit) * good.sign }
    let inside = margins.count { $0 >= 0 && $0 < step }
    let outside = margins.count { $0 < 0 && $0 >= -step }
    let chance = BinomialDistribution(trials: inside + outside, probability: 0.5).atLeast(inside)
    guard chance < QualityFlag.rare else { return nil }
    return .thresholdHugging(
      limit: limit, inside: inside, outside: outside, probability: Probability(clamping: chance))
  }
}

/// The last digits of values at the finest decimal that any of them uses.
struct LastDigits {
  private static let mostDecimals = 6

  let values: [Int]

  /// Nil where digits say nothing: no common decimal, or values so close that the last digit is not
  /// chance.
  init?(of values: [Double]) {
    guard let low = values.min(), let high = values.max() else { return nil }
    for decimals in 0...Self.mostDecimals {
      let unit = power(10, Double(decimals)).rounded()
      let scaled = values.map { ($0 * unit).magnitude }
      guard scaled.allSatisfy({ $0 < 1e12 }) else { return nil }
      let isWhole = scaled.allSatisfy { ($0 - $0.rounded()).magnitude <= 1e-9 * max(1, $0) }
      guard isWhole else { continue }
      guard (high - low) * unit >= 20 else { return nil }
      self.values = scaled.map { Int($0.rounded()) % 10 }
      return
    }
    return nil
  }

  /// How many there are of each digit.
  var counts: [Int] { (0..<10).map { digit in values.count { $0 == digit } } }

  /// How likely digits as uneven are by chance.
  var probability: Probability {
    let expected = Double(values.count) / 10
    let square = counts.reduce(0) { sum, count in
      sum + (Double(count) - expected) * (Double(count) - expected) / expected
    }
    return Probability(
      clamping: GammaDistribution.chiSquareTail(square, degreesOfFreedom: 9))
  }
}
