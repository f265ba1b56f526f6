import AfkastModel

/// A number and a unit as they are written.
struct WrittenQuantity: Sendable {
  let number: DecimalNumber
  let unit: WrittenUnit
  /// The unit as it is written, for people.
  let unitText: String

  /// Reads `29_951 kr/year/citizen`; a bare number has the unit `number`.
  static func parse(_ text: String) throws(ScalarProblem) -> WrittenQuantity {
    let (number, rest) = try NumberParser.parsePrefix(of: text[...])
    let unitText = rest.trimmed
    guard !unitText.isEmpty else {
      return WrittenQuantity(number: number, unit: WrittenUnit(), unitText: "")
    }
    do throws(ScalarProblem) {
      let unit = try UnitParser.parse(unitText)
      return WrittenQuantity(number: number, unit: unit, unitText: unitText)
    } catch {
      guard let unit = error.replacement else { throw error }
      let written = String(text.dropLast(rest.count))
      throw ScalarProblem(error.id, error.message, write: "\(written) \(unit)")
    }
  }
}

extension WrittenQuantity {
  /// The quantity in kroner, months, minutes and nouns, not divided yet.
  var inBaseUnits: Quotient {
    let shift = number.exponent + unit.tens
    let digits = DecimalNumber(digits: number.digits, exponent: 0)
    let above = digits.scaled(byTen: max(0, shift)) * Double(unit.numerator)
    let below = DecimalNumber(digits: 1, exponent: 0).scaled(byTen: max(0, -shift))
    return Quotient(above, over: below * Double(unit.denominator)) ?? .zero
  }
}

extension WrittenUnit {
  /// How many base units one of it is.
  var size: Quotient {
    let one = DecimalNumber(digits: 1, exponent: 0)
    return Quotient(
      one.scaled(byTen: max(0, tens)) * Double(numerator),
      over: one.scaled(byTen: max(0, -tens)) * Double(denominator)) ?? .one
  }
}
