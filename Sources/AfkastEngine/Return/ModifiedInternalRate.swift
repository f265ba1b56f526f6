import AfkastModel

/// The modified internal rate of return: outflows brought to the start, inflows to the end.
///
/// (Σ inflows·D(m)/D(N−1) / Σ outflows·D(m)/D(0))^(12/(N−1)) − 1 on the monthly net of N months
/// (DESIGN.md section 5). Dividing by D(0) is a no-op when the first month is undiscounted; with
/// other timings it keeps MIRR from depending on where in the month money falls.
struct ModifiedInternalRate {
  /// Where given, the yearly rate that outflows are financed at.
  let financeRate: YearlyRate?
  /// Where given, the yearly rate that inflows are reinvested at.
  let reinvestmentRate: YearlyRate?

  /// The rate; nil where there are no inflows, no outflows or fewer than two months.
  func rate(ofMonthlyNet net: [Money], factors: DiscountFactors) -> YearlyRate? {
    guard net.count > 1, let last = factors.factors.last, let first = factors.factors.first else {
      return nil
    }
    let periods = net.count - 1
    let finance = financeRate.map(BandlessFactors.init)
    let reinvestment = reinvestmentRate.map(BandlessFactors.init)
    var (inflows, outflows) = (0.0, 0.0)
    for (index, (money, factor)) in zip(net, factors.factors).enumerated() {
      if money > .zero {
        inflows +=
          Double(money.ore) * (reinvestment?.growth(months: periods - index) ?? factor / last)
      } else if money < .zero {
        outflows -= Double(money.ore) * (finance?.growth(months: -index) ?? factor / first)
      }
    }
    guard inflows > 0, outflows > 0 else { return nil }
    return YearlyRate(yearlyGrowth: power(inflows / outflows, 12 / Double(periods)))
  }
}

/// Growth at one yearly rate.
private struct BandlessFactors {
  private let logarithmOfMonth: Double

  init(_ rate: YearlyRate) {
    logarithmOfMonth = _log(1 + rate.value) / 12
  }

  func growth(months: Int) -> Double { _exp(logarithmOfMonth * Double(months)) }
}
