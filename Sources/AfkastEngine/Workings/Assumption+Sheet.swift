public import AfkastModel

extension Assumption {
  /// How many base units one of its values in the workings is: as written, percentages as fractions.
  public var sheetSize: Quotient { unitText == "%" ? .one : unitSize }

  /// A value in base units, as the workings have it.
  public func onSheet(_ value: Quotient) -> Double { (value / sheetSize)?.value ?? value.value }
}

extension [YearValue] {
  /// A value for each calendar year from the first to the last.
  var everyYear: [Quotient] {
    guard let first, let last else { return [] }
    return (first.year.number...last.year.number).map { year in
      self.last { $0.year.number <= year }?.value ?? first.value
    }
  }
}
