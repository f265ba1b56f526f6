import AfkastModel

/// A line that is computed month by month in each draw, because its shape is no sum of straight stretches.
struct DenseTerm: Sendable {
  /// The amount of a month, in kroner.
  let amount: LaneProgram
  /// Whether a draw may make it negative; it then counts as nothing.
  let mayBeNegative: Bool
  /// The sign, øre per krone, and the shares that count.
  let scale: Double
  let first: Int
  let last: Int
  let shape: DenseShape
  let keeps: KeptShares
}

/// The lengths of a profile, by slot (DESIGN.md section 4, "When").
struct DenseShape: Sendable {
  let phaseIn: Int
  let delay: Int
  let fadeOut: (after: Int, over: Int)?
  let halfLife: Int?

  /// The weights of month k in eight draws.
  func weight(of k: Int, _ values: Span<Lanes>) -> Lanes {
    let elapsed = Double(k) + 1 - values[delay]
    var weight = (elapsed / values[phaseIn]).atLeast(0).atMost(1)
    if let fadeOut {
      let fallen = (elapsed - values[fadeOut.after]) / values[fadeOut.over]
      weight *= 1 - fallen.atLeast(0).atMost(1)
    }
    if let halfLife {
      let halvings = (elapsed - 1).atLeast(0) / values[halfLife]
      for lane in 0..<8 { weight[lane] *= _exp2(-halvings[lane]) }
    }
    return weight
  }
}

extension CaseCompiler {
  /// The lengths of a profile, each in a slot.
  mutating func shape(_ terms: ProfileTerms) throws(LineProblem) -> DenseShape {
    let phaseIn = slot(computing: try length(terms.phaseIn, atLeast: 1))
    let delay = slot(computing: try length(terms.delay, atLeast: 0))
    var fadeOut: (after: Int, over: Int)?
    if let terms = terms.fadeOut {
      fadeOut = (
        slot(computing: try length(terms.after, atLeast: 0)),
        slot(computing: try length(terms.over, atLeast: 1))
      )
    }
    var halfLife: Int?
    // A half-life of nothing is none at all, as in an evaluation.
    if let terms = terms.halfLife, bounds(of: terms).high > 0 {
      halfLife = slot(computing: try length(terms, atLeast: 1e-9))
    }
    return DenseShape(phaseIn: phaseIn, delay: delay, fadeOut: fadeOut, halfLife: halfLife)
  }
}
