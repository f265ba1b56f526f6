import AfkastModel

extension Line {
  /// The first month in which money or time flows; nil if none does within the line's months.
  var firstMonth: Month? {
    switch amount {
    case .perTime(let rate, let span, let profile):
      guard rate.orePerYear > 0, profile.delay.count < Double(span.count) else { return nil }
      return span.month(at: Int(profile.delay.count))
    case .instalments(let instalments, let delay):
      let first = instalments.filter { $0.sum > .zero }.map(\.months.first).min()
      return first?.advanced(by: delay.count)
    }
  }
}

extension BusinessCase {
  /// The first month with a cost.
  var firstCostMonth: Month? {
    lines.filter { !$0.kind.isBenefit }.compactMap(\.firstMonth).min()
  }
}
