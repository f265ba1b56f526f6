import AfkastModel

/// What the budget was cut for a capacity benefit, month by month, in the case's prices.
struct HarvestedMonths {
  /// The cuts that hold in each month of the horizon, those of later months not among them.
  let monthly: [Money]
  /// The years whose cuts could not be moved to the case's prices.
  let unadjustedYears: Set<Year>

  /// Whether anything was cut.
  var hasAny: Bool { monthly.contains { $0 > .zero } }

  init(
    _ harvests: [DatedHarvest], _ prices: LedgerPrices, _ horizon: MonthSpan
  ) throws(MoneyOverflow) {
    var yearly = [Money](repeating: .zero, count: horizon.count)
    var unadjusted: Set<Year> = []
    for harvest in harvests {
      if prices.factor(from: harvest.from.year) == nil { unadjusted.insert(harvest.from.year) }
      let cut = try prices.moved(harvest.yearly, from: harvest.from.year)
      let first = min(max(0, horizon.first.distance(to: harvest.from)), horizon.count)
      for index in first..<horizon.count {
        yearly[index] = try yearly[index] + cut
      }
    }
    var (rounding, total) = (CumulativeRounding(), Int128(0))
    monthly = try yearly.mapMoney { cut throws(MoneyOverflow) in
      total = try checkedSum(total, Int128(cut.ore))
      return try rounding.month(bringingTotalTo: total, over: 12)
    }
    unadjustedYears = unadjusted
  }
}
