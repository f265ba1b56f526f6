/// A number as it is written: `digits × 10^exponent`, so that no digit is lost on the way in.
package struct DecimalNumber: Sendable, Hashable {
  /// All digits as a whole number; negative after a minus.
  package let digits: Int64
  /// Minus the number of decimals; 0 or less.
  package let exponent: Int

  package init(digits: Int64, exponent: Int) {
    self.digits = digits
    self.exponent = exponent
  }

  /// The nearest double.
  package var value: Double { scaled(byTen: 0) }

  /// The number times a power of ten, rounded once.
  func scaled(byTen power: Int) -> Double {
    let shift = exponent + power
    return shift >= 0
      ? Double(digits) * Self.tens(shift) : Double(digits) / Self.tens(-shift)
  }

  /// The number times a power of ten if that is a whole number that fits.
  func whole(byTen power: Int) -> Int64? {
    var (number, shift) = (digits, exponent + power)
    while shift < 0 {
      let (quotient, remainder) = number.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { return nil }
      (number, shift) = (quotient, shift + 1)
    }
    while shift > 0 {
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      (number, shift) = (product, shift - 1)
    }
    return number
  }

  /// Powers of ten up to 10^22 are exact doubles.
  private static func tens(_ power: Int) -> Double {
    var result = 1.0
    for _ in 0..<power { result *= 10 }
    return result
  }
}
