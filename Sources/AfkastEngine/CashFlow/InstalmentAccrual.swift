import AfkastModel

/// What instalments add in each month, in parts of an øre that every instalment divides into.
struct InstalmentAccrual {
  /// From the first month with money, or the first of the horizon, to the last of the horizon.
  private(set) var monthly: [Int128]
  /// How many parts an øre has: the least common multiple of the instalments' months.
  let partsOfOre: Int128

  init(
    _ sums: [(sum: Money, months: MonthSpan)], later: Int, in horizon: MonthSpan
  ) throws(MoneyOverflow) {
    let starts = sums.map { horizon.first.distance(to: $0.months.first) + later }
    let before = max(0, -(starts.min() ?? 0))
    var parts: Int128 = 1
    for sum in sums { parts = try leastCommonMultiple(parts, Int128(sum.months.count)) }
    partsOfOre = parts
    monthly = [Int128](repeating: 0, count: before + horizon.count)
    for (sum, start) in zip(sums, starts) {
      try add(sum.sum, over: sum.months.count, from: before + start)
    }
  }

  private mutating func add(
    _ sum: Money, over length: Int, from start: Int
  ) throws(MoneyOverflow) {
    let (month, tooLarge) = Int128(sum.ore).multipliedReportingOverflow(
      by: partsOfOre / Int128(length))
    // Twice the horizon's months of such sums must still fit.
    guard !tooLarge, month < Int128.max / (4 * Int128(BusinessCase.longestHorizon)) else {
      throw MoneyOverflow()
    }
    for index in start..<(start + length) where monthly.indices.contains(index) {
      let (total, overflow) = monthly[index].addingReportingOverflow(month)
      if overflow { throw MoneyOverflow() }
      monthly[index] = total
    }
  }
}

private func leastCommonMultiple(_ left: Int128, _ right: Int128) throws(MoneyOverflow) -> Int128 {
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  let (multiple, overflow) = (left / a).multipliedReportingOverflow(by: right)
  if overflow { throw MoneyOverflow() }
  return multiple
}
