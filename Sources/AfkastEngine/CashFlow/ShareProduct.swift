import AfkastModel

/// What multiplies a line, as one fraction: its price factor and shares; exact, because their whole
/// numbers are bounded.
struct ShareProduct {
  private(set) var numerator: Int128 = 1
  private(set) var denominator: Int128 = 1

  /// What would not have happened anyway and is not merely moved (DESIGN.md section 4), in the case's
  /// price level.
  init(additionalityOf line: Line) {
    if let move = line.priceMove {
      numerator = Int128(move.factor.numerator)
      denominator = Int128(move.factor.denominator)
    }
    multiply(by: line.deadweight.complement)
    multiply(by: line.displacement.complement)
  }

  /// Multiplies by one more share.
  mutating func multiply(by share: Share) {
    numerator *= Int128(share.numerator)
    denominator *= Int128(share.denominator)
    // A price factor has long numbers; the sums that they multiply need room in 128 bits.
    guard denominator > Int128(Int64.max) else { return }
    var (a, b) = (denominator, numerator)
    while b != 0 { (a, b) = (b, a % b) }
    (numerator, denominator) = (numerator / a, denominator / a)
  }
}
