import AfkastModel

extension [KPIReading] {
  /// All of one step as one reading: their mean, weighted by n where each has one; nil of none.
  ///
  /// Of values of one period that period stays; of others the mean is of the step's.
  func mean(of step: Period) -> KPIReading? {
    guard let first, count > 1 else { return first }
    let counts = compactMap(\.count)
    let isWeighted = counts.count == count
    let weights = isWeighted ? counts.map(Double.init) : map { _ in 1 }
    guard let value = values.mean(by: weights) else { return last }
    let isOnePeriod = allSatisfy { $0.period == first.period }
    var mean = KPIReading(isOnePeriod ? first.period : step, value)
    mean.count = isWeighted ? counts.sum : nil
    mean.isLate = contains(where: \.isLate)
    mean.isEdited = contains(where: \.isEdited)
    mean.valueCount = count
    return mean
  }

  private var values: [KPIValue] { map(\.value) }
}

extension [KPIValue] {
  /// Divided last, so that decimals stay what they are; where the sum is too large, divided first.
  fileprivate func mean(by weights: [Double]) -> KPIValue? {
    if let first, allSatisfy({ $0 == first }) { return first }
    let whole = weights.reduce(0, +)
    let products = zip(self, weights)
    return KPIValue(products.reduce(0) { $0 + $1.0.number * $1.1 } / whole)
      ?? KPIValue(products.reduce(0) { $0 + $1.0.number * ($1.1 / whole) })
  }
}

extension [Int] {
  /// All together; nil beyond all numbers.
  fileprivate var sum: Int? {
    reduce(0 as Int?) { sum, next in
      guard let (sum, isOverflow) = sum?.addingReportingOverflow(next), !isOverflow else {
        return nil
      }
      return sum
    }
  }
}
