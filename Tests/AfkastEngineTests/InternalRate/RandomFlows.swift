import AfkastModel
import AfkastTestSupport

/// Flows whose internal rates are known or can be checked.
enum RandomFlows {
  /// Π (1 − v·(1 + i)) over the rates, multiplied out.
  static func product(of rates: [Double]) -> [Double] {
    rates.reduce([1]) { flow, rate in
      zip(flow + [0], [0] + flow).map { $0 - (1 + rate) * $1 }
    }
  }

  static func noise(months: Int, using random: inout SeededGenerator) -> [Double] {
    (0..<months).map { _ in Double.random(in: -1...1, using: &random) }
  }

  /// |NPV| beside the sum of the absolute present values, times no power above 1.
  static func residual(of flow: [Double], at rate: Double) -> Double {
    let grows = rate < 0
    let v = grows ? 1 + rate : 1 / (1 + rate)
    var net = 0.0
    var gross = 0.0
    for amount in grows ? flow : flow.reversed() {
      net = net * v + amount
      gross = gross * v + abs(amount)
    }
    return abs(net) / gross
  }
}
