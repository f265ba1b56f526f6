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
    var keeps = try keptShares(
      of: seen, from: circumstances.beginning(of: seen.line.delayed(by: isUncertain(delay))))
    // Seniority counts from the sum's own first month, so its steps move with the sum.
    let moved = isUncertain(delay) && seen.line.followsOwnSeniority ? keeps : .all
    if moved != .all { keeps = .all }
    for instalment in instalments {
      let formula = instalment.sum.formula ?? .literal(instalment.sum.certainAmount)
      let first = circumstances.horizon.first.distance(to: instalment.months.first)
      let scale = sign * 100 * seen.line.countedShare / Double(instalment.months.count)
      if !isUncertain(delay), !keeps.isUncertain, !mayBeNegative(formula),
        let parts = try separated(formula)
      {
        let row = row(of: instalment, from: first, later: delay)
        let kept = row.enumerated().map { month, part in
          month < settled ? 0 : part * keeps.share(at: month)
        }
        let masses = SecondDifference.masses(of: kept)
        let planned = circumstances.index(ofPlanned: instalment.months.first)
        for part in parts {
          let own = part.factor.scale * (part.months?[planned] ?? 1)
          let factor = Factor(own * scale, slots: part.factor.slots)
          fixed.append(FixedTerm(factor: factor, masses: masses))
        }
        continue
      }
      moving.append(
        try MovingTerm(
          amount: LaneProgram(steps: steps(formula) + [.constant(0), .combine(.greater)]),
          month: circumstances.index(ofPlanned: instalment.months.first), scale: scale,
          delay: slot(computing: length(delay, atLeast: 0)),
          row: row(of: instalment, from: first, later: .zero).enumerated().map {
            $0.element * moved.share(at: $0.offset)
          }, keeps: keeps))
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

extension Line {
  /// Whether what the state pays back follows how long the line itself has run.
  fileprivate var followsOwnSeniority: Bool {
    if case .ladder(_, nil, _) = reimbursement?.rule { true } else { false }
  }

  /// The line without its delay, where that is still to be drawn.
  fileprivate func delayed(by isDrawn: Bool) -> Line {
    guard isDrawn, case .instalments(let instalments, _) = amount else { return self }
    var line = Line(id: id, kind: kind, amount: .instalments(instalments, delay: .zero))
    line.reimbursement = reimbursement
    return line
  }
}
