import AfkastModel

/// Money per time with all its values: when it flows, how much, in which shape, and which part.
struct RateFlow {
  /// The index of the line's first month in the horizon; may lie before it.
  let first: Int
  /// The index of its last month within the horizon.
  let last: Int
  let rates: MonthlyRates
  let profile: TimeProfile
  /// The share as doubles, converted once: 128 bits convert slowly.
  let shareNumerator: Double
  let shareDenominator: Double
  /// Months of the horizon in which the profile is 1; nil where there are none.
  private let level: [Bool]?

  init(
    _ rate: FlowRate, over span: MonthSpan, _ terms: ProfileTerms, times share: ShareProduct,
    level: [Bool]? = nil, in circumstances: Circumstances
  ) throws(LineProblem) {
    self.level = level
    let horizon = circumstances.horizon
    first = horizon.first.distance(to: span.first) + circumstances.shift.count
    last = min(
      horizon.first.distance(to: span.last) + circumstances.shift.count, horizon.count - 1)
    profile = circumstances.profile(terms)
    shareNumerator = Double(share.numerator)
    shareDenominator = Double(share.denominator)
    rates = try MonthlyRates(rate, from: first, through: last, in: circumstances)
  }

  /// The months of the horizon in whole øre, of the part that `kept` leaves in each month.
  ///
  /// The running total is `Σ rate × weight`, with all divisions last: whole kroner, whole months and
  /// whole percentages then give whole numbers up to 2^53, and the halves of an øre round as they do
  /// by hand.
  func monthly(months count: Int, kept: [Double]? = nil) throws(MoneyOverflow) -> [Money] {
    var months = [Money](repeating: .zero, count: count)
    guard first <= last else { return months }
    let weights = TimeWeights(profile)
    let divisor = rates.denominator * weights.denominator * shareDenominator
    var rounding = CumulativeRounding()
    var sum = 0.0
    for index in first...last {
      let k = index - first
      var part = rates.numerator(of: k) * weight(of: k, weights)
      if let kept, index >= 0 { part *= kept[index] }
      sum += part
      let month = try rounding.month(bringingTotalTo: sum * shareNumerator / divisor)
      if index >= 0 { months[index] = month }
    }
    return months
  }

  private func weight(of k: Int, _ weights: TimeWeights) -> Double {
    let index = first + k
    if let level, level.indices.contains(index), level[index] { return weights.denominator }
    return weights.numerator(of: k)
  }
}
