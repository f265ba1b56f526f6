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
    let month = try checkedProduct(Int128(sum.ore), partsOfOre / Int128(length))
    for index in start..<(start + length) where monthly.indices.contains(index) {
      monthly[index] = try checkedSum(monthly[index], month)
    }
  }
}

private func leastCommonMultiple(_ left: Int128, _ right: Int128) throws(MoneyOverflow) -> Int128 {
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  return try checkedProduct(left / a, right)
}

/// The product, or ``MoneyOverflow``.
func checkedProduct(_ left: Int128, _ right: Int128) throws(MoneyOverflow) -> Int128 {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  if overflow { throw MoneyOverflow() }
  return product
}

/// The sum, or ``MoneyOverflow``.
func checkedSum(_ left: Int128, _ right: Int128) throws(MoneyOverflow) -> Int128 {
  let (sum, overflow) = left.addingReportingOverflow(right)
  if overflow { throw MoneyOverflow() }
  return sum
}
