import AfkastModel

extension CaseCompiler {
  /// Adds money per time.
  mutating func add(
    _ rate: FlowRate, over span: MonthSpan, _ terms: ProfileTerms, of seen: SeenLine, sign: Double
  ) throws(LineProblem) {
    let formula = rate.formula ?? .literal(rate.certainAmount)
    let line = RateMonths(seen, over: span, scale: sign * 100, in: circumstances)
    guard line.first <= line.last else { return }
    let keeps = try keptShares(of: seen, from: line.first)
    let parts =
      mayBeNegative(formula) && !circumstances.isConstant(formula)
      ? nil : try separated(formula)
    if !keeps.isUncertain, let parts = try notNegative(parts, formula) {
      if !terms.lengths.contains(where: isUncertain) {
        return addFixed(parts, line, terms, keeps)
      }
      if settled == 0, keeps == .all, parts.allSatisfy({ $0.months == nil }),
        let ramp = try Ramp(terms, line, in: &self)
      {
        for part in parts { add(ramp, part.factor, line) }
        return
      }
    }
    dense.append(
      try DenseTerm(
        amount: LaneProgram(steps: steps(formula)), mayBeNegative: mayBeNegative(formula),
        scale: line.scale, first: line.first, last: line.last, shape: shape(terms),
        keeps: keeps))
  }

  /// Parts that count as nothing where a draw makes them negative.
  private mutating func notNegative(
    _ parts: [SeparatedPart]?, _ formula: Formula
  ) throws(LineProblem) -> [SeparatedPart]? {
    guard parts != nil, mayBeNegative(formula) else { return parts }
    let steps = try steps(formula) + [.constant(0), .combine(.greater)]
    return [SeparatedPart(factor: Factor(1, slots: [slot(computing: steps)]))]
  }

  private mutating func addFixed(
    _ parts: [SeparatedPart], _ line: RateMonths, _ terms: ProfileTerms, _ keeps: KeptShares
  ) {
    let weights = TimeWeights(circumstances.profile(terms))
    for part in parts {
      var row = [Double](repeating: 0, count: months)
      for month in max(settled, line.first)..<max(settled, line.first, line.last + 1) {
        let weight = weights.numerator(of: month - line.first) / weights.denominator
        row[month] = (part.months?[month] ?? 1) * weight * keeps.share(at: month)
      }
      var factor = part.factor
      factor.scale *= line.scale
      fixed.append(FixedTerm(factor: factor, masses: SecondDifference.masses(of: row)))
    }
  }
}

/// When money per time flows, and what all its months are multiplied by.
struct RateMonths {
  let first: Int
  let last: Int
  /// The sign, øre per krone, and the shares that count.
  let scale: Double

  init(_ seen: SeenLine, over span: MonthSpan, scale: Double, in circumstances: Circumstances) {
    let horizon = circumstances.horizon
    let shift = circumstances.shift.count
    first = horizon.first.distance(to: span.first) + shift
    last = min(horizon.first.distance(to: span.last) + shift, horizon.count - 1)
    self.scale = scale * seen.line.countedShare
  }
}

extension Line {
  /// The part of it that counts, before reimbursement.
  var countedShare: Double {
    var share = ShareProduct(additionalityOf: self)
    share.multiply(by: kind.countedShare)
    return Double(share.numerator) / Double(share.denominator)
  }
}

extension FlowRate {
  /// A certain amount in kroner a month, as a formula would give it.
  var certainAmount: Quotient {
    guard case .certain(let rate) = self else { return .zero }
    return Quotient(rate.orePerYear, over: 1_200) ?? .zero
  }
}
