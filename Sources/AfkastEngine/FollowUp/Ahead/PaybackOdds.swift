import AfkastModel

/// How likely a case that is under way earns itself back by the promised month, with what has been learned
/// (DESIGN.md section 6).
struct PaybackOdds {
  /// The share of the draws whose money is back by then, and stays back.
  let estimate: ProbabilityEstimate

  /// Draws what is still to come; nil without a month to be back by, where nothing can be drawn because no
  /// assumption has a range, or where a number is too large.
  init?(
    _ curves: CaseCurves, promised: Month, draws: DrawCount, seed: UInt64
  ) throws(EvaluationFailure) {
    guard curves.hasRange, let index = curves.frame.index(promised: promised) else { return nil }
    let run = CaseRun(
      try SimulatedCase(stillToComeOf: curves), SimulationSettings(draws: draws, seed: seed))
    var (shares, isFinite) = ([Double](), true)
    for replicate in 0..<DrawCount.replicates {
      var back = 0.0
      run.forEach(run.points(.main, replicate: replicate, bits: draws.bits)) { block in
        let outcome = run.fold(&block, keeps: false)
        // What is no number is short of nothing, and must not count as back.
        isFinite = isFinite && outcome.netPresentValue.sum().isFinite
        back += Lanes.zero.replacing(with: 1, where: outcome.lastShort .<= Double(index)).sum()
      }
      shares.append(back / Double(draws.ofReplicate))
    }
    guard isFinite, let estimate = Replicated(shares).probability else { return nil }
    self.estimate = estimate
  }
}

extension CaseCurves {
  /// Whether any line rests on an assumption with a range, its own or one that measurements leave.
  var hasRange: Bool {
    let inputs = CaseInputs(of: businessCase)
    let ranged = Set(narrowed.filter { $0.estimate != nil }.map(\.id))
    return businessCase.lines.contains {
      !inputs.inputs(of: $0).assumptions.isDisjoint(with: ranged)
    }
  }

  /// The assumptions with the ranges that measurements leave.
  fileprivate var narrowed: [Assumption] {
    businessCase.assumptions.map { assumption in
      evidence.learned[assumption.id].map(assumption.narrowed) ?? assumption
    }
  }
}

extension SimulatedCase {
  /// The months to come of a case, drawn from the plan's ranges and from what has been learned.
  init(stillToComeOf curves: CaseCurves) throws(EvaluationFailure) {
    var drawn = curves.businessCase
    drawn.lines.removeAll { line in curves.isEnded && line.endsWithCase }
    drawn.assumptions = curves.narrowed
    var settings = EvaluationSettings()
    settings.assumptions = curves.evidence.expected
    for assumption in drawn.assumptions where assumption.estimate != nil {
      settings.assumptions.values[assumption.id] = nil
    }
    let plan = try CashFlow(
      of: drawn, in: Circumstances(of: drawn, settings.assumptions), seenBy: settings.perspective)
    let past = SettledMonths(
      count: curves.frame.passed,
      net: zip(curves.forecast.net, plan.net).enumerated().map { month, net in
        // What harvests add or leave out is the same in every draw.
        Double(net.0.ore) - (month < curves.frame.passed ? 0 : Double(net.1.ore))
      })
    try self.init(drawn, settings, after: past)
  }
}

extension Assumption {
  /// The assumption with the range that measurements leave: three standard errors to each side.
  fileprivate func narrowed(by learned: LearnedAssumption) -> Assumption {
    guard learned.basis != .plan, !learned.isFactor else { return self }
    let (middle, reach) = (learned.expected, 3 * learned.standardError.value)
    guard reach > 0, let low = Quotient(middle.value - reach),
      let high = Quotient(middle.value + reach),
      let estimate = ValueEstimate(low: low, likely: middle, high: high, shape: .normal)
    else { return replacing(value: .certain(middle)) }
    return replacing(value: .range(estimate))
  }

  private func replacing(value: AssumptionValue) -> Assumption {
    var changed = Assumption(
      id: id, unit: unit, unitText: unitText, unitSize: unitSize, value: value)
    (changed.sharedPlace, changed.sharedIn) = (sharedPlace, sharedIn)
    return changed
  }
}
