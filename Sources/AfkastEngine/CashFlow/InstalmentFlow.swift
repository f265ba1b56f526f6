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
    let later = circumstances.monthsLater(delay)
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

  /// The months of the horizon in whole øre, of the part that `kept` leaves in each month.
  func monthly(months count: Int, kept: [Double]) throws(MoneyOverflow) -> [Money] {
    let denominator = Double(accrual.partsOfOre) * Double(share.denominator)
    let before = accrual.monthly.count - count
    var (rounding, sum) = (CumulativeRounding(), 0.0)
    var months: [Money] = []
    for (index, accrued) in accrual.monthly.enumerated() {
      sum += Double(accrued) * (index < before ? 1 : kept[index - before])
      try months.append(
        rounding.month(bringingTotalTo: sum * Double(share.numerator) / denominator))
    }
    return [Money](months.suffix(count))
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
      let value = try circumstances.amount(
        of: written.formula, at: circumstances.index(ofPlanned: months.first))
      guard let money = Money(roundingOre: value.numerator * 100 / value.denominator) else {
        throw .overflow
      }
      return money
    }
  }
}
