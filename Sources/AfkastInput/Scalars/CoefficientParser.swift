import AfkastModel

/// Parses a correlation coefficient: a number from −1 to 1, or the same as a percentage.
enum CoefficientParser {
  static func parse(_ text: String) throws(ScalarProblem) -> Double {
    let quantity = try WrittenQuantity.parse(text)
    guard quantity.unit.unit == .number else {
      throw ScalarProblem(
        .badCorrelation,
        "\"\(text.visibleShort)\" is no correlation, which is a number without unit",
        hint: "as in -0.4, or -40 %")
    }
    let value = quantity.number.scaled(byTen: quantity.unit.tens)
    guard (-1...1).contains(value) else {
      let isPercent = quantity.unit.tens == 0 && (-100...100).contains(value)
      throw ScalarProblem(
        .badCorrelation,
        "\"\(text.visibleShort)\" is no correlation: it is between -1 (one is high where the other is low) "
          + "and 1 (high together)",
        hint: isPercent ? "write \(text) % if you mean that" : "as in -0.4, or -40 %")
    }
    return value
  }
}
