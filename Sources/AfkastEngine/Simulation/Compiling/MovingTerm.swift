import AfkastModel

/// A sum whose time, or whose share, is uncertain; it moves as a whole.
struct MovingTerm: Sendable {
  /// The sum, in kroner.
  let amount: LaneProgram
  /// The month whose values the formula takes.
  let month: Int
  /// The sign, øre per krone, and the shares that count.
  let scale: Double
  /// The slot of the delay, in months.
  let delay: Int
  /// The part that falls in each month, before it moves.
  let row: [Double]
  let keeps: KeptShares

  /// The part that falls in a month where the sum comes so many months later, to the nearest whole one.
  func part(of month: Int, later months: Double) -> Double {
    // What is no number stays none, so that the case is refused and not counted as nothing.
    guard !months.isNaN else { return .nan }
    let from = month - Int(min(months.rounded(), Double(row.count)))
    return from >= 0 ? row[from] : 0
  }
}

extension CaseCompiler {
  /// Adds sums.
  mutating func add(
    _ instalments: [Instalment], delay: Length, of seen: SeenLine, sign: Double
  ) throws(LineProblem) {
    // A sum has no seniority of its own; a ladder takes its share along the cohort.
    let keeps = try keptShares(of: seen, from: 0)
    for instalment in instalments {
      let formula = instalment.sum.formula ?? .literal(instalment.sum.certainAmount)
      let first = circumstances.horizon.first.distance(to: instalment.months.first)
      let scale = sign * 100 * seen.line.countedShare / Double(instalment.months.count)
      if !isUncertain(delay), !keeps.isUncertain, !mayBeNegative(formula),
        let parts = try separated(formula)
      {
        let row = row(of: instalment, from: first, later: delay)
        let kept = row.enumerated().map { $0.element * keeps.share(at: $0.offset) }
        let masses = SecondDifference.masses(of: kept)
        for part in parts {
          let own = part.factor.scale * (part.months?[max(0, first)] ?? 1)
          let factor = Factor(own * scale, slots: part.factor.slots)
          fixed.append(FixedTerm(factor: factor, masses: masses))
        }
        continue
      }
      moving.append(
        try MovingTerm(
          amount: LaneProgram(steps: steps(formula) + [.constant(0), .combine(.greater)]),
          month: max(0, first), scale: scale, delay: slot(computing: length(delay, atLeast: 0)),
          row: row(of: instalment, from: first, later: .zero), keeps: keeps))
    }
  }

  /// One in each of a sum's months.
  private func row(of instalment: Instalment, from first: Int, later delay: Length) -> [Double] {
    // A sum moves by the nearest whole month where an assumption gives the delay.
    let later = Int(min(circumstances.months(of: delay).count.rounded(), Double(months)))
    let begin = first + later + circumstances.shift.count
    let own = begin..<(begin + instalment.months.count)
    return (0..<months).map { own.contains($0) ? 1 : 0 }
  }
}

extension Instalment.Sum {
  /// A certain sum in kroner, as a formula would give it.
  fileprivate var certainAmount: Quotient {
    guard case .certain(let money) = self else { return .zero }
    return Quotient(Double(money.ore), over: 100) ?? .zero
  }
}

extension KeptShares {
  /// Whether it depends on an uncertain cohort.
  var isUncertain: Bool { if case .ladder = self { true } else { false } }
}
