import AfkastModel

extension [Instalment] {
  /// Fixed sums, month by month, exact in whole numbers.
  func monthly(
    delayedBy delay: WholeMonths, in horizon: MonthSpan, times share: ShareProduct
  ) throws(MoneyOverflow) -> [Money] {
    let accrual = try InstalmentAccrual(self, delay: delay, in: horizon)
    let denominator = try checkedProduct(accrual.partsOfOre, share.denominator)
    var rounding = CumulativeRounding()
    var total: Int128 = 0
    var months: [Money] = []
    for accrued in accrual.monthly {
      total = try checkedSum(total, accrued)
      let numerator = try checkedProduct(total, share.numerator)
      try months.append(
        rounding.month(
          bringingTotalTo: numerator, over: denominator))
    }
    return [Money](months.suffix(horizon.count))
  }
}

/// What instalments add in each month, in parts of an øre that every instalment divides into.
private struct InstalmentAccrual {
  /// From the first month with money, or the first of the horizon, to the last of the horizon.
  private(set) var monthly: [Int128]
  /// How many parts an øre has: the least common multiple of the instalments' months.
  let partsOfOre: Int128

  init(_ instalments: [Instalment], delay: WholeMonths, in horizon: MonthSpan)
    throws(MoneyOverflow)
  {
    let starts = instalments.map { horizon.first.distance(to: $0.months.first) + delay.count }
    let before = max(0, -(starts.min() ?? 0))
    var parts: Int128 = 1
    for instalment in instalments {
      parts = try leastCommonMultiple(parts, Int128(instalment.months.count))
    }
    partsOfOre = parts
    monthly = [Int128](repeating: 0, count: before + horizon.count)
    for (instalment, start) in zip(instalments, starts) {
      try add(instalment, from: before + start)
    }
  }

  private mutating func add(_ instalment: Instalment, from start: Int) throws(MoneyOverflow) {
    let length = instalment.months.count
    let month = try checkedProduct(Int128(instalment.sum.ore), partsOfOre / Int128(length))
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

private func checkedProduct(_ left: Int128, _ right: Int128) throws(MoneyOverflow) -> Int128 {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  if overflow { throw MoneyOverflow() }
  return product
}

private func checkedSum(_ left: Int128, _ right: Int128) throws(MoneyOverflow) -> Int128 {
  let (sum, overflow) = left.addingReportingOverflow(right)
  if overflow { throw MoneyOverflow() }
  return sum
}
