import AfkastModel

/// Sums with all their values: how much falls in which months, and which part of it.
struct InstalmentFlow {
  private let accrual: InstalmentAccrual
  private let share: ShareProduct
  private let monthCount: Int

  init(
    _ instalments: [Instalment], delay: Length, times share: ShareProduct,
    in circumstances: Circumstances
  ) throws(LineProblem) {
    self.share = share
    monthCount = circumstances.horizon.count
    // A sum moves as a whole, by the nearest whole month where an assumption gives the delay.
    let months = circumstances.months(of: delay).count.rounded(.toNearestOrAwayFromZero)
    let later = Int(min(months, Double(BusinessCase.longestHorizon))) + circumstances.shift.count
    var sums: [(sum: Money, months: MonthSpan)] = []
    for instalment in instalments {
      try sums.append(
        (instalment.sum.money(at: instalment.months, in: circumstances), instalment.months))
    }
    do throws(MoneyOverflow) {
      accrual = try InstalmentAccrual(sums, later: later, in: circumstances.horizon)
    } catch {
      throw .overflow
    }
  }

  /// The øre that fall in a month of the horizon, before the share and before rounding.
  func unroundedOre(at index: Int) -> Double {
    let before = accrual.monthly.count - monthCount
    return Double(accrual.monthly[before + index]) / Double(accrual.partsOfOre)
  }

  /// The months of the horizon in whole øre, exact in whole numbers.
  func monthly(months count: Int) throws(MoneyOverflow) -> [Money] {
    var rounding = CumulativeRounding()
    var total: Int128 = 0
    var months: [Money] = []
    let denominator = try checkedProduct(accrual.partsOfOre, share.denominator)
    for accrued in accrual.monthly {
      total = try checkedSum(total, accrued)
      let numerator = try checkedProduct(total, share.numerator)
      try months.append(rounding.month(bringingTotalTo: numerator, over: denominator))
    }
    return [Money](months.suffix(count))
  }
}

extension Instalment.Sum {
  /// The sum with its values, a formula's in the first of its months, rounded to øre.
  fileprivate func money(
    at months: MonthSpan, in circumstances: Circumstances
  ) throws(LineProblem) -> Money {
    switch self {
    case .certain(let money): return money
    case .formula(let written):
      let index = max(0, circumstances.horizon.first.distance(to: months.first))
      let value = try circumstances.amount(of: written.formula, at: index)
      guard let money = Money(roundingOre: value.numerator * 100 / value.denominator) else {
        throw .overflow
      }
      return money
    }
  }
}
