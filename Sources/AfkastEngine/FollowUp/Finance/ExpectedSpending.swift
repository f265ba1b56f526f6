import AfkastModel

/// What was spent on a line within some months, and what is expected to be, in running prices.
struct ExpectedSpending {
  /// What is booked; nil where nothing is.
  let spent: Money?
  /// What is booked, else known or assumed, and then as forecast.
  let expected: Money
  /// Years whose forecast could not be moved from the case's price level.
  let unadjustedYears: Set<Year>

  init(
    of followed: FollowedLine, _ review: CaseReview, in months: MonthSpan
  ) throws(MoneyOverflow) {
    let (frame, facts) = (review.curves.frame, review.basis.facts)
    let booked = facts.booked[followed.line.id] ?? [:]
    let inMonths = booked.filter { months.contains($0.key) && $0.key <= frame.asOf }
    spent = inMonths.isEmpty ? nil : try inMonths.values.total()
    var expected = Money.zero
    // What was spent before the case began was spent on it.
    for (month, amount) in inMonths
    where !frame.horizon.contains(month) || followed.isBooked(month, frame)
      || followed.isOutside(month)
    {
      expected = try expected + amount
    }
    var unadjusted: Set<Year> = []
    for year in months.years {
      guard let span = year.months.intersection(months)?.intersection(frame.horizon) else {
        continue
      }
      let ahead = try followed.unbooked(in: span, frame) - followed.counted(before: span, review)
      if ahead != .zero, review.basis.prices.way(to: year) == nil { unadjusted.insert(year) }
      expected = try expected + review.basis.prices.running(ahead, in: year)
    }
    self.expected = expected
    unadjustedYears = unadjusted
  }
}

extension FollowedLine {
  fileprivate func isBooked(_ month: Month, _ frame: FollowUpFrame) -> Bool {
    let index = frame.horizon.first.distance(to: month)
    return standings.indices.contains(index) && standings[index] == .booked
  }

  /// Whether it is a benefit's account before the benefit begins, or after it has ended.
  fileprivate func isOutside(_ month: Month) -> Bool {
    isBenefit && !line.amount.mayBeBooked(in: month)
  }

  /// The spending of the months that are not booked, in the case's prices.
  fileprivate func unbooked(
    in span: MonthSpan, _ frame: FollowUpFrame
  ) throws(MoneyOverflow) -> Money {
    var (months, sum) = (0.0, Money.zero)
    let first = frame.horizon.first.distance(to: span.first)
    for index in first..<(first + span.count) where standings[index] != .booked {
      sum = try sum + forecast[index]
      // An account is spent on as before where its benefit flows no more.
      if index >= frame.passed || !isOutside(frame.horizon.month(at: index)) { months += 1 }
    }
    guard isBenefit else { return sum }
    guard let booking = line.booking else { return try .zero - sum }
    let kept = line.deadweight.complement.fraction * line.displacement.complement.fraction
    let saved = kept > 0 ? Double(sum.ore) / kept : 0
    guard let spending = Money(roundingOre: booking.reference.orePerMonth.value * months - saved)
    else { throw MoneyOverflow() }
    return spending
  }
}

extension FollowedLine {
  /// What was spent before the case, where its first month stands for it too: it is no part of that month.
  fileprivate func counted(
    before span: MonthSpan, _ review: CaseReview
  ) throws(MoneyOverflow) -> Money {
    let (frame, facts) = (review.curves.frame, review.basis.facts)
    guard !isBenefit, span.first == frame.horizon.first, standings.first != .booked
    else { return .zero }
    let settled = facts.settled[line.id] ?? []
    var sum = Money.zero
    for (month, amount) in facts.booked[line.id] ?? [:]
    where month < span.first && settled.contains(month) {
      sum = try sum + review.basis.prices.moved(amount, from: month.year)
    }
    return sum
  }
}

extension LedgerPrices {
  /// The factor from the case's price level to a year's prices; nil where none is known.
  fileprivate func way(to year: Year) -> PriceFactor? { factor(from: year)?.inverse }

  /// Money of the case in a year's prices; unchanged where no factor is known.
  fileprivate func running(_ money: Money, in year: Year) throws(MoneyOverflow) -> Money {
    guard let level else { return money }
    return try LedgerPrices(to: year, by: index).moved(money, from: level)
  }
}
