public import AfkastModel

/// A probability as a simulation finds it.
public struct ProbabilityEstimate: Sendable, Hashable {
  /// The probability, 0 to 1.
  public let probability: Ratio
  /// Its standard error, from the spread of the replicates.
  public let standardError: Ratio
}

/// Money as a simulation finds it.
public struct MoneyEstimate: Sendable, Hashable {
  /// The amount.
  public let money: UnroundedMoney
  /// Its standard error, from the spread of the replicates.
  public let standardError: UnroundedMoney
}

/// Numbers of independent replicates.
struct Replicated {
  let mean: Double
  /// The standard error of the mean; honest for low-discrepancy points, because it is measured.
  let standardError: Double

  init(_ values: [Double]) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    standardError = values.count > 1 ? (squares / (count - 1) / count).squareRoot() : 0
  }

  var probability: ProbabilityEstimate? {
    guard let mean = Ratio(mean), let error = Ratio(standardError) else { return nil }
    return ProbabilityEstimate(probability: mean, standardError: error)
  }

  var money: MoneyEstimate {
    MoneyEstimate(
      money: UnroundedMoney(ore: mean), standardError: UnroundedMoney(ore: standardError))
  }
}
