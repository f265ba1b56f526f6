import AfkastModel

/// Reads values of a KPI, in the KPI's own unit, which need not be written again.
struct KPIValueParser {
  /// The unit of the KPI; nil if that could not be read.
  let unit: WrittenUnit?

  func parse(_ text: String) throws(ScalarProblem) -> KPIValue {
    let quantity = try WrittenQuantity.parse(text)
    let bare = quantity.unit.unit == .number && quantity.unit.tens == 0
    if let unit, !bare, quantity.unit.unit != unit.unit || !quantity.unit.isSameSize(as: unit) {
      throw ScalarProblem(
        .badUnit, "\"\(text.visibleShort)\" is not in the KPI's own unit",
        hint: "write the number alone")
    }
    guard let value = KPIValue(quantity.number.value) else {
      throw ScalarProblem(.tooLargeNumber, "the number is too large")
    }
    return value
  }

  func parseRange(_ text: String) throws(ScalarProblem) -> ValueRange {
    guard let (low, high) = text.range else {
      throw ScalarProblem(
        .badRange, "a range has a lower and an upper end", hint: "as in 0..10")
    }
    guard let range = ValueRange(try parse(low), through: try parse(high)) else {
      throw ScalarProblem(.badRange, "the upper end is below the lower", write: "\(high)..\(low)")
    }
    return range
  }
}

extension WrittenUnit {
  fileprivate func isSameSize(as other: WrittenUnit) -> Bool {
    tens == other.tens && size.value == other.size.value
  }
}
