import AfkastModel

/// Makes months whole by rounding the running total and taking differences, so that no øre is lost
/// (DESIGN.md section 5).
struct CumulativeRounding {
  private var booked = Money.zero

  /// The month that brings the running total to so many øre.
  mutating func month(bringingTotalTo ore: Double) throws(MoneyOverflow) -> Money {
    guard let total = Money(roundingOre: ore) else { throw MoneyOverflow() }
    return try month(bringingTotalTo: total)
  }

  /// The month that brings the running total to `numerator / denominator` øre, exactly.
  mutating func month(
    bringingTotalTo numerator: Int128, over denominator: Int128
  ) throws(MoneyOverflow) -> Money {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let isHalf = remainder.magnitude * 2 >= denominator.magnitude
    let rounded = isHalf ? quotient + numerator.signum() : quotient
    guard let ore = Int64(exactly: rounded) else { throw MoneyOverflow() }
    return try month(bringingTotalTo: Money(ore: ore))
  }

  private mutating func month(bringingTotalTo total: Money) throws(MoneyOverflow) -> Money {
    let difference = try total - booked
    booked = total
    return difference
  }
}
