import AfkastModel

/// Shares that multiply a line, as one fraction; exact, because a share's denominator is bounded.
struct ShareProduct {
  private(set) var numerator: Int128 = 1
  private(set) var denominator: Int128 = 1

  /// What would not have happened anyway and is not merely moved (DESIGN.md section 4).
  init(additionalityOf line: Line) {
    multiply(by: line.deadweight.complement)
    multiply(by: line.displacement.complement)
  }

  /// The same, corrected for want of evidence where the circumstances are prudent.
  init(additionalityOf line: Line, on side: Side, in circumstances: Circumstances) {
    self.init(additionalityOf: line)
    guard let corrections = circumstances.corrections else { return }
    let factor = corrections.factor(of: line.id, on: side)
    numerator *= Int128(factor.numerator)
    denominator *= Int128(factor.denominator)
  }

  /// Multiplies by one more share.
  mutating func multiply(by share: Share) {
    numerator *= Int128(share.numerator)
    denominator *= Int128(share.denominator)
  }
}
