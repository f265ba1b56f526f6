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

  /// The same, corrected for want of evidence where the circumstances are prudent.
  init(additionalityOf line: Line, on side: Side, in circumstances: Circumstances) {
    self.init(additionalityOf: line)
    guard let corrections = circumstances.corrections else { return }
    let factor = corrections.factor(of: line.id, on: side)
    multiply(by: factor.numerator, over: factor.denominator)
  }

  /// Multiplies by one more share.
  mutating func multiply(by share: Share) {
    multiply(by: share.numerator, over: share.denominator)
  }

  private mutating func multiply(by above: Int64, over below: Int64) {
    numerator *= Int128(above)
    denominator *= Int128(below)
    if !isBounded { bound() }
  }

  /// Three shares fit below this; with a long price factor they may not.
  private static let largest: Int128 = 1_000_000_000_000_000_000
  private static let roundedTo = 1e15

  /// A factor over 100 needs an index of prices gone wild, and must still not trap.
  private var isBounded: Bool {
    denominator <= Self.largest && numerator <= 100 * Self.largest
  }

  /// Keeps room in 128 bits for the sums that are multiplied: in lowest terms, and else to 15 decimals,
  /// which is no part of an øre that could be seen.
  private mutating func bound() {
    var (a, b) = (denominator, numerator)
    while b != 0 { (a, b) = (b, a % b) }
    (numerator, denominator) = (numerator / a, denominator / a)
    guard !isBounded else { return }
    let value = Double(numerator) / Double(denominator)
    var roundedTo = Self.roundedTo
    while roundedTo > 1, value * roundedTo > 100 * Self.roundedTo { roundedTo /= 10 }
    guard let rounded = Int128(exactly: (value * roundedTo).rounded()) else { return }
    (numerator, denominator) = (rounded, Int128(roundedTo))
  }
}
