import AfkastModel

extension Sequence<Money> {
  /// The exact sum.
  func total() throws(MoneyOverflow) -> Money {
    var sum = Money.zero
    for money in self { sum = try sum + money }
    return sum
  }
}

extension Sequence {
  /// `map` for a step that may overflow.
  func mapMoney(
    _ step: (Element) throws(MoneyOverflow) -> Money
  ) throws(MoneyOverflow) -> [Money] {
    var result = [Money]()
    result.reserveCapacity(underestimatedCount)
    for element in self { result.append(try step(element)) }
    return result
  }
}

extension [Money] {
  /// The sum to each element.
  func runningTotal() throws(MoneyOverflow) -> [Money] {
    var sum = Money.zero
    return try mapMoney { money throws(MoneyOverflow) in
      sum = try sum + money
      return sum
    }
  }
}
