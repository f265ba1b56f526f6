import AfkastModel

extension LineFlow {
  /// Adds the line's months, in unrounded øre, as they would be if it came so much later.
  func add(delayedBy delay: Double, over horizon: MonthSpan, to months: inout [Double]) {
    switch line.amount {
    case .perTime(let rate, let span, let profile):
      var share = ShareProduct(additionalityOf: line)
      share.multiply(by: line.kind.countedShare)
      let weights = TimeWeights(profile, extraDelay: delay)
      let factor =
        rate.orePerYear * Double(share.numerator)
        / (12 * weights.denominator * Double(share.denominator))
      let offset = horizon.first.distance(to: span.first)
      for index in max(0, offset)..<min(months.count, offset + span.count) {
        months[index] += factor * weights.numerator(of: index - offset)
      }
    case .instalments:
      // A sum between two months is shared by them, so that the value changes without jumps.
      let whole = Int(delay)
      let fraction = delay - Double(whole)
      for (index, money) in counted.enumerated() {
        months.add(Double(money.ore) * (1 - fraction), at: index + whole)
        months.add(Double(money.ore) * fraction, at: index + whole + 1)
      }
    }
  }
}

extension [Double] {
  /// Adds to an element; what falls beyond the last one is lost, as it is beyond the horizon.
  fileprivate mutating func add(_ value: Double, at index: Int) {
    if index < count { self[index] += value }
  }
}
