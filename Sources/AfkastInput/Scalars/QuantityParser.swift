import AfkastModel

/// A number and a unit as they are written.
struct WrittenQuantity: Sendable {
  let number: DecimalNumber
  let unit: WrittenUnit

  /// Reads `29_951 kr/year/citizen`; a bare number has the unit `number`.
  static func parse(_ text: String) throws(ScalarProblem) -> WrittenQuantity {
    let (number, rest) = try NumberParser.parsePrefix(of: text[...])
    let unitText = rest.trimmed
    let unit = unitText.isEmpty ? WrittenUnit() : try UnitParser.parse(unitText)
    return WrittenQuantity(number: number, unit: unit)
  }
}
