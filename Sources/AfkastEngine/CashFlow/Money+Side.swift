public import AfkastModel

extension Money {
  /// What it adds to the net: a benefit itself, a cost the opposite; `MoneyOverflow` if that is no money.
  public func onNet(isBenefit: Bool) throws(MoneyOverflow) -> Money {
    isBenefit ? self : try .zero - self
  }
}
