import AfkastModel

/// A number and a unit as they are written.
struct WrittenQuantity: Sendable {
  let number: DecimalNumber
  let unit: WrittenUnit

  /// Reads `29_951 kr/year/citizen`; a bare number has the unit `number`.
  static func parse(_ text: String) throws(ScalarProblem) -> WrittenQuantity {
    let (number, rest) = try NumberParser.parsePrefix(of: text[...])
    let unitText = rest.trimmed
    guard !unitText.isEmpty else { return WrittenQuantity(number: number, unit: WrittenUnit()) }
    do throws(ScalarProblem) {
      return WrittenQuantity(number: number, unit: try UnitParser.parse(unitText))
    } catch {
      guard let unit = error.replacement else { throw error }
      let written = String(text.dropLast(rest.count))
      throw ScalarProblem(error.id, error.message, write: "\(written) \(unit)")
    }
  }
}
