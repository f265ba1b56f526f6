public import AfkastModel

/// The most money that is out at once: −min C, and the month of it.
public struct PeakFunding: Sendable, Hashable {
  /// The amount; zero if the cumulative net is never negative.
  public let amount: UnroundedMoney
  /// The first month at which so much is out; nil if none ever is.
  public let month: Month?

  init(of flow: CashFlow) {
    var (lowest, lowestIndex) = (Money.zero, Int?.none)
    for (index, money) in flow.cumulative.enumerated() where money < lowest {
      (lowest, lowestIndex) = (money, index)
    }
    amount = UnroundedMoney(ore: -Double(lowest.ore))
    month = lowestIndex.map(flow.horizon.month(at:))
  }
}
