import AfkastModel

extension MoneyRate {
  /// Money per time, month by month.
  ///
  /// The running total is `rate × Σ weights / 12`, with the divisions last: whole kroner, whole
  /// months and whole percentages then give whole numbers up to 2^53, and the halves of an øre
  /// round as they do by hand.
  func monthly(
    over span: MonthSpan, shapedBy profile: TimeProfile, in horizon: MonthSpan,
    times share: ShareProduct
  ) throws(MoneyOverflow) -> [Money] {
    var months = [Money](repeating: .zero, count: horizon.count)
    let weights = TimeWeights(profile)
    let factor = orePerYear * Double(share.numerator)
    let divisor = 12 * weights.denominator * Double(share.denominator)
    let firstIndex = horizon.first.distance(to: span.first)
    let lastIndex = min(horizon.first.distance(to: span.last), horizon.count - 1)

    var rounding = CumulativeRounding()
    var weightSum = 0.0
    guard firstIndex <= lastIndex else { return months }
    for index in firstIndex...lastIndex {
      weightSum += weights.numerator(of: index - firstIndex)
      let month = try rounding.month(bringingTotalTo: factor * weightSum / divisor)
      if index >= 0 { months[index] = month }
    }
    return months
  }
}
