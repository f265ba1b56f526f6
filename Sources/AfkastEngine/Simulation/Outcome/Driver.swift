public import AfkastModel

/// What one assumption's uncertainty does to a case.
public struct Driver: Sendable {
  /// The assumption, with the mean of its range.
  public let assumption: UncertainAssumption
  /// Its shares of the variance of the net present value; nil where there is none.
  public let ofNetPresentValue: VarianceShare?
  /// Its shares of the variance of being back in time; nil where that is certain.
  public let ofPayback: VarianceShare?
  /// What it is worth, at the most, to know this assumption before deciding for or against.
  public let valueOfKnowing: UnroundedMoney
}

/// The part of a variance that an assumption explains (Sobol 1993).
public struct VarianceShare: Sendable, Hashable {
  /// Alone: what knowing it would take away, on average.
  public let firstOrder: Ratio
  /// With all that it does together with others: what would be left if it alone were unknown.
  public let total: Ratio
  /// The standard error of ``total``, from the spread of its replicates.
  public let totalError: Ratio

  init?(firstOrder: Double, totals: [Double]) {
    let replicated = Replicated(totals)
    guard let first = Ratio(min(max(firstOrder, 0), 1)),
      let whole = Ratio(min(max(replicated.mean, 0), 1)),
      let error = Ratio(replicated.standardError)
    else { return nil }
    self.firstOrder = first
    totalError = error
    // The two are estimated apart; alone cannot be more than together.
    self.total = whole.value < first.value ? first : whole
  }
}

extension Driver {
  init(
    _ assumption: UncertainAssumption, cells: ArraySlice<SIMD4<Double>>, center: Double,
    _ effect: TotalEffect, deviation: Double
  ) {
    self.assumption = assumption
    let draws = cells.reduce(0) { $0 + $1[0] }
    let variance = deviation * deviation
    let value = Between(cells, of: 1, variance: variance)
    ofNetPresentValue =
      deviation > 0
      ? VarianceShare(
        firstOrder: value.explained / variance, totals: effect.value.map { $0 / variance })
      : nil
    let back = Between(cells, of: 2, variance: nil)
    let certain = back.mean * (1 - back.mean)
    ofPayback =
      certain > 0.5 / draws
      ? VarianceShare(
        firstOrder: back.explained / certain, totals: effect.back.map { $0 / certain }) : nil
    valueOfKnowing = UnroundedMoney(ore: value.worthKnowing(center: center))
  }
}

/// How the means of cells differ, with the chance part of their differences taken out.
private struct Between {
  let mean: Double
  /// The variance between the cells.
  let explained: Double
  private let cells: [(share: Double, mean: Double)]
  /// The part of the differences that is not chance.
  private let trusted: Double

  init(_ sums: ArraySlice<SIMD4<Double>>, of lane: Int, variance: Double?) {
    let draws = sums.reduce(0) { $0 + $1[0] }
    let mean = sums.reduce(0) { $0 + $1[lane] } / draws
    let cells = sums.filter { $0[0] > 0 }.map { (share: $0[0] / draws, mean: $0[lane] / $0[0]) }
    let raw = cells.reduce(0) { $0 + $1.share * ($1.mean - mean) * ($1.mean - mean) }
    let whole = variance ?? mean * (1 - mean)
    let chance = Double(cells.count - 1) / draws * max(0, whole - raw)
    self.mean = mean
    self.cells = cells
    explained = max(0, raw - chance)
    trusted = raw > 0 ? explained / raw : 0
  }

  /// E[max(0, E[value | cell])] − max(0, E[value]): the decision is to go on where the mean is above nothing.
  func worthKnowing(center: Double) -> Double {
    let known = cells.reduce(0) { sum, cell in
      sum + cell.share * max(0, center + mean + trusted * (cell.mean - mean))
    }
    let worth = known - max(0, center + mean)
    // Sums of many cells leave crumbs, which are worth nothing.
    return worth < 0.5 ? 0 : worth
  }
}
