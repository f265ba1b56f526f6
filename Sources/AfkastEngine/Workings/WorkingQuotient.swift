import AfkastModel

/// A formula that divides last, as ``Quotient`` does, so that whole numbers stay whole.
struct WorkingQuotient {
  let numerator: WorkingFormula
  let denominator: WorkingFormula

  init(_ numerator: WorkingFormula, over denominator: WorkingFormula = .number(1)) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ quotient: Quotient) {
    self.init(.number(quotient.numerator), over: .number(quotient.denominator))
  }

  /// The division.
  var formula: WorkingFormula {
    if case .number(let above) = numerator, case .number(let below) = denominator {
      return .number(above / below)
    }
    return numerator / denominator
  }

  func adding(_ other: Self, _ sign: (WorkingFormula, WorkingFormula) -> WorkingFormula) -> Self {
    if denominator == other.denominator {
      return Self(sign(numerator, other.numerator), over: denominator)
    }
    return Self(
      sign(numerator * other.denominator, other.numerator * denominator),
      over: Self.multiplied(denominator, other.denominator))
  }

  func times(_ other: Self) -> Self {
    Self(
      Self.multiplied(numerator, other.numerator),
      over: Self.multiplied(denominator, other.denominator))
  }

  func over(_ other: Self) -> Self { times(Self(other.denominator, over: other.numerator)) }

  /// Numbers are multiplied at once.
  private static func multiplied(
    _ left: WorkingFormula, _ right: WorkingFormula
  ) -> WorkingFormula {
    if case .number(let one) = left, case .number(let two) = right { return .number(one * two) }
    return left * right
  }
}
