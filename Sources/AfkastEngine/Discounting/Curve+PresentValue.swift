public import AfkastModel

extension Curve {
  /// Present value of the benefits less that of the costs, seen from the curve's first month.
  public func netPresentValue(_ discounting: Discounting) -> UnroundedMoney {
    let factors = DiscountFactors(discounting, over: horizon)
    return UnroundedMoney(
      ore: factors.presentValue(of: benefits).ore - factors.presentValue(of: costs).ore)
  }
}
