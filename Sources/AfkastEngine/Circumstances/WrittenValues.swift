public import AfkastModel

extension Assumption {
  /// A value in base units as the number that the case file would write.
  func written(_ value: Double) -> WrittenNumber { WrittenNumber(value / unitSize.value) }

  /// A value in base units as the number that the case file would write.
  public func written(_ value: Ratio) -> WrittenNumber { written(value.value) }

  /// A value in base units as an explanation has it, with the unit that the case file writes.
  public func explained(_ value: Quotient) -> ExplainedValue {
    // Dividing last keeps 29 951 kr/year what it was before it became kroner a month.
    .quantity((value / unitSize ?? value).value, unit: unitText)
  }
}

/// A range with its mean, in the unit that the case file writes.
public struct WrittenRange: Sendable, Hashable {
  /// The lowest conceivable value.
  public let low: WrittenNumber
  /// The most likely value.
  public let likely: WrittenNumber
  /// The highest conceivable value.
  public let high: WrittenNumber
  /// The mean of the values that are drawn.
  public let mean: WrittenNumber
  /// The highest value − the lowest; positive.
  public let width: WrittenNumber
}

extension UncertainAssumption {
  /// Its range in the unit that the case file writes.
  public var written: WrittenRange {
    WrittenRange(
      low: assumption.written(estimate.low.value),
      likely: assumption.written(estimate.likely.value),
      high: assumption.written(estimate.high.value), mean: assumption.written(mean),
      width: assumption.written(estimate.high.value - estimate.low.value))
  }
}
