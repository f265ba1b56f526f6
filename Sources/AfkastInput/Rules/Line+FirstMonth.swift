import AfkastModel

extension Line {
  /// The first month in which money or time flows; nil if none does within the line's months.
  ///
  /// A delay that is an assumption is taken as none, and a formula as more than nothing.
  var firstMonth: Month? {
    switch amount {
    case .perTime(let rate, let span, let profile):
      let delay = profile.delay.known
      guard rate.mayFlow, delay < Double(span.count) else { return nil }
      return span.month(at: Int(delay))
    case .instalments(let instalments, let delay):
      let first = instalments.filter(\.sum.mayFlow).map(\.months.first).min()
      return first?.advanced(by: Int(delay.known))
    }
  }
}

extension BusinessCase {
  /// The first month with a cost.
  var firstCostMonth: Month? {
    lines.filter { !$0.kind.isBenefit }.compactMap(\.firstMonth).min()
  }
}

extension Length {
  fileprivate var known: Double {
    if case .fixed(let months) = self { months.count } else { 0 }
  }
}

extension FlowRate {
  fileprivate var mayFlow: Bool {
    if case .certain(let rate) = self { rate.orePerYear > 0 } else { true }
  }
}

extension Instalment.Sum {
  fileprivate var mayFlow: Bool {
    if case .certain(let sum) = self { sum > .zero } else { true }
  }
}
