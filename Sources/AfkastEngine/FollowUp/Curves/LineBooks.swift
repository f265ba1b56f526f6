import AfkastModel

/// What the books say of a line, month by month, in the case's prices.
struct LineBooks {
  /// The amount of each settled month, nil in all others: what was spent of a cost; of a benefit what was
  /// saved against its reference budget, or what came in where it has none.
  let months: [Money?]
  /// What was spent on a cost before the case's first month, and so counts in it.
  let earlier: Money
  /// The years whose money could not be moved to the case's prices.
  let unadjustedYears: Set<Year>

  /// Reads the books of a line for the months that have passed.
  init(
    of line: Line, _ facts: FollowedFacts, _ prices: LedgerPrices, _ frame: FollowUpFrame
  ) throws(MoneyOverflow) {
    let (spent, settled) = (facts.booked[line.id] ?? [:], facts.settled[line.id] ?? [])
    var (months, unadjusted) = ([Money?](repeating: nil, count: frame.horizon.count), Set<Year>())
    var saving = BookedSaving(line)
    for index in 0..<frame.passed {
      let month = frame.horizon.month(at: index)
      // Nothing is saved before a benefit begins, or after it has ended.
      if line.kind.isBenefit, !line.amount.mayBeBooked(in: month) { continue }
      let reference = try saving?.next()
      // The books of an account close for all its lines; income that never came in is not thereby known.
      guard settled.contains(month), !line.kind.isBenefit || saving != nil || spent[month] != nil
      else { continue }
      let amount = spent[month] ?? .zero
      if amount != .zero, prices.factor(from: month.year) == nil { unadjusted.insert(month.year) }
      let moved = try prices.moved(amount, from: month.year)
      months[index] =
        line.kind.isBenefit ? try line.additional((reference ?? .zero) - moved) : moved
    }
    var earlier = Money.zero
    let before = spent.filter { settled.contains($0.key) && $0.key < frame.horizon.first }
    for (month, amount) in before where !line.kind.isBenefit {
      if prices.factor(from: month.year) == nil { unadjusted.insert(month.year) }
      earlier = try earlier + prices.moved(amount, from: month.year)
    }
    (self.months, self.earlier, unadjustedYears) = (months, earlier, unadjusted)
  }
}

/// The reference budget of a benefit, month by month in whole øre.
private struct BookedSaving {
  private let orePerMonth: Quotient
  private var rounding = CumulativeRounding()
  private var months = 0.0

  init?(_ line: Line) {
    guard let booking = line.booking else { return nil }
    orePerMonth = booking.reference.orePerMonth
  }

  mutating func next() throws(MoneyOverflow) -> Money {
    months += 1
    return try rounding.month(
      bringingTotalTo: orePerMonth.numerator * months / orePerMonth.denominator)
  }
}

extension Line {
  /// The part of a booked amount that the initiative caused: less what would have happened anyway and what
  /// was only moved.
  fileprivate func additional(_ money: Money) throws(MoneyOverflow) -> Money {
    guard deadweight != .none || displacement != .none else { return money }
    let kept = deadweight.complement.fraction * displacement.complement.fraction
    guard let part = Money(roundingOre: Double(money.ore) * kept) else { throw MoneyOverflow() }
    return part
  }
}
