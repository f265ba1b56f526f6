import AfkastModel

/// The discounted net of each month and its running total, in unrounded øre.
struct DiscountedNet {
  let monthly: [Double]
  let cumulative: [Double]

  init(of flow: CashFlow, by factors: DiscountFactors) {
    monthly = zip(factors.factors, flow.net).map { $0 * Double($1.ore) }
    var sum = 0.0
    cumulative = monthly.map { month in
      sum += month
      return sum
    }
  }
}
