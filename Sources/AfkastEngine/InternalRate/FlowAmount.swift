import AfkastModel

/// What the search needs of an amount: its value, and its sign as an integer.
protocol FlowAmount {
  var amount: Double { get }
  /// An integer that is negative, zero or positive as the amount is.
  var signKey: Int64 { get }
  /// −1, 0 or 1: the sign of the total, exact whenever the total is small beside the amounts.
  static func signOfSmallTotal(of flow: [Self]) -> Int64
}

extension Money: FlowAmount {
  var amount: Double { Double(ore) }
  var signKey: Int64 { ore }

  /// Wrapping loses multiples of 2⁶⁴ øre, and a small total has none.
  static func signOfSmallTotal(of flow: [Money]) -> Int64 {
    flow.reduce(into: 0) { $0 &+= $1.ore }.signum()
  }
}

extension Double: FlowAmount {
  var amount: Double { self }
  // Adding zero turns −0 into 0.
  var signKey: Int64 { Int64(bitPattern: (self + 0).bitPattern) }

  /// Neumaier's compensated sum.
  static func signOfSmallTotal(of flow: [Double]) -> Int64 {
    var sum = 0.0
    var lost = 0.0
    for amount in flow {
      let next = sum + amount
      let larger = sum.magnitude >= amount.magnitude ? sum : amount
      lost += (larger - next) + (larger == sum ? amount : sum)
      sum = next
    }
    return (sum + lost).signKey.signum()
  }
}
