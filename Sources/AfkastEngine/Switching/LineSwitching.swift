import AfkastModel

/// The factor on some lines at which the present values balance, and at which the promise is just
/// kept, everything else as planned.
struct LineSwitching {
  let flow: CashFlow
  let factors: DiscountFactors
  /// The index from which the cumulative net must stay at or above zero; nil without a promise.
  let promisedIndex: Int?

  /// The switching value of the lines on one side whose months are given.
  func value(of subject: SwitchingValue.Subject, months: [Money], on side: Side) -> SwitchingValue {
    SwitchingValue(
      subject: subject, plan: .factor(.one),
      breakEven: breakEven(of: months, on: side).map(SwitchingValue.Value.factor),
      promise: promise(of: months, on: side).map(SwitchingValue.Value.factor))
  }

  private func breakEven(of months: [Money], on side: Side) -> Ratio? {
    let own = factors.presentValue(of: months).ore
    let net = factors.presentValue(of: flow.net).ore
    guard own > 0 else { return nil }
    // The others' net is what is left when this line is gone.
    let others = side == .benefit ? net - own : net + own
    return nonNegative(side == .benefit ? -others / own : others / own)
  }

  /// From the promised month on, factor × own must cover what the others lack: a benefit's factor
  /// is at least the largest of these quotients, a cost's at most the smallest.
  private func promise(of months: [Money], on side: Side) -> Ratio? {
    guard let promisedIndex else { return nil }
    var (own, bound) = (0.0, Double?.none)
    for (index, money) in months.enumerated() {
      own += Double(money.ore)
      guard index >= promisedIndex else { continue }
      let net = Double(flow.cumulative[index].ore)
      let others = side == .benefit ? net - own : net + own
      if own > 0 {
        let quotient = side == .benefit ? -others / own : others / own
        bound = bound.map { side == .benefit ? max($0, quotient) : min($0, quotient) } ?? quotient
      } else if others < 0 {
        return nil
      }
    }
    return bound.flatMap(nonNegative)
  }

  private func nonNegative(_ factor: Double) -> Ratio? {
    factor >= 0 ? Ratio(factor) : nil
  }
}
