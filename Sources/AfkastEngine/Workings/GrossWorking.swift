import AfkastModel

/// What a line comes to in a month before any share, in kroner and not rounded.
struct GrossWorking {
  /// The month's money.
  let formula: WorkingFormula
  /// The index of the line's first month, in which seniority begins to count.
  let begins: WorkingFormula

  init(
    _ line: Line, _ horizon: MonthSpan, by assumptions: inout AssumptionWorkings,
    on sheet: inout WorkingSheet
  ) {
    switch line.amount {
    case .perTime(let rate, let span, let terms):
      let shape = RateWorking(line.id, span, horizon, by: assumptions, on: &sheet)
      begins = .value(shape.first)
      let money = shape.money(rate, by: &assumptions, on: &sheet)
      formula = money * .value(shape.weight(terms, by: &assumptions, on: &sheet))
    case .instalments(let instalments, let delay):
      let kind = { WorkingKind.line(line.id, $0) }
      let months = sheet.length(delay, kind(.delay), atLeast: 0, by: &assumptions)
      let whole = WorkingFormula.rounded(
        .smallest([.value(months), .number(Double(BusinessCase.longestHorizon))]), to: .whole)
      let later = whole + .value(assumptions.shift)
      let starts = instalments.map { Double(horizon.first.distance(to: $0.months.first)) }
      begins = .number(starts.min() ?? 0) + later
      let lists = WorkingFormula.Instalments(
        starts: sheet.give(kind(.instalmentStarts), starts, .list(starts.count), asInput: false),
        months: sheet.give(
          kind(.instalmentMonths), instalments.map { Double($0.months.count) },
          .list(starts.count), asInput: false),
        amounts: Self.amounts(instalments, kind(.instalmentAmounts), by: &assumptions, on: &sheet))
      formula = .value(
        sheet.work(kind(.accrual), .months, .instalments(lists, later: later)))
    }
  }

  private static func amounts(
    _ instalments: [Instalment], _ kind: WorkingKind, by assumptions: inout AssumptionWorkings,
    on sheet: inout WorkingSheet
  ) -> WorkingID {
    let certain = instalments.compactMap { instalment -> Double? in
      if case .certain(let sum) = instalment.sum { sum.kroner } else { nil }
    }
    if certain.count == instalments.count {
      return sheet.give(kind, certain, .list(certain.count))
    }
    var formulas: [WorkingFormula] = []
    for instalment in instalments {
      switch instalment.sum {
      case .certain(let sum): formulas.append(.number(sum.kroner))
      case .formula(let written):
        let row = assumptions.row(ofPlanned: instalment.months.first)
        let sum = assumptions.quotient(of: written.formula, at: row, on: &sheet).formula
        formulas.append(.rounded(sum, to: .ore))
      }
    }
    return sheet.work(kind, each: formulas)
  }
}

/// Money per time, worked out month by month; see ``RateFlow`` and ``TimeWeights``.
private struct RateWorking {
  let first: WorkingID
  private let last: WorkingID
  private let line: LineID
  private let index: WorkingFormula

  init(
    _ line: LineID, _ span: MonthSpan, _ horizon: MonthSpan, by assumptions: AssumptionWorkings,
    on sheet: inout WorkingSheet
  ) {
    self.line = line
    index = .value(assumptions.index)
    let shift = WorkingFormula.value(assumptions.shift)
    let (from, to) = (horizon.first.distance(to: span.first), horizon.first.distance(to: span.last))
    let plannedFirst = sheet.give(.line(line, .plannedFirst), [Double(from)], asInput: false)
    let plannedLast = sheet.give(.line(line, .plannedLast), [Double(to)], asInput: false)
    first = sheet.work(.line(line, .first), .single, .value(plannedFirst) + shift)
    last = sheet.work(.line(line, .last), .single, .value(plannedLast) + shift)
  }

  /// Kroner a month: one for all months, or one for each.
  func money(
    _ rate: FlowRate, by assumptions: inout AssumptionWorkings, on sheet: inout WorkingSheet
  ) -> WorkingFormula {
    switch rate {
    case .certain(let rate):
      let yearly = sheet.give(.line(line, .yearlyAmount), [rate.orePerYear / 100])
      return .value(
        sheet.work(.line(line, .rate), .single, .value(yearly) / .number(12)))
    case .formula(let written):
      let value = assumptions.quotient(of: written.formula, on: &sheet).formula
      if assumptions.isConstant(written.formula) {
        return .value(sheet.work(.line(line, .rate), .single, value))
      }
      return .value(sheet.work(.line(line, .rateByMonth), .months, inSpan(value)))
    }
  }

  func weight(
    _ terms: ProfileTerms, by assumptions: inout AssumptionWorkings, on sheet: inout WorkingSheet
  ) -> WorkingID {
    func length(_ length: Length, _ part: WorkingKind.LinePart, _ least: Double) -> WorkingFormula {
      .value(sheet.length(length, .line(line, part), atLeast: least, by: &assumptions))
    }
    let phaseIn = length(terms.phaseIn, .phaseIn, 1)
    let delay = length(terms.delay, .delay, 0)
    let elapsed = index - .value(first) + .number(1) - delay
    var weight = elapsed.clipped(from: .number(0), to: phaseIn) / phaseIn
    if let fadeOut = terms.fadeOut {
      let after = length(fadeOut.after, .fullFor, 0)
      let over = length(fadeOut.over, .fadeOver, 1)
      weight = weight * (.number(1) - (elapsed - after).clipped(from: .number(0), to: over) / over)
    }
    if let halfLife = terms.halfLife {
      let months = length(halfLife, .halfLife, 0)
      let since = WorkingFormula.largest([.number(0), elapsed - .number(1)])
      let left = WorkingFormula.power(.number(2), .number(0) - since / months)
      weight =
        weight * .choice(months, isAtMost: .number(0), then: .number(1), else: left)
    }
    return sheet.work(.line(line, .weight), .months, inSpan(weight))
  }

  /// Nothing outside the line's months.
  private func inSpan(_ value: WorkingFormula) -> WorkingFormula {
    .choice(
      .value(first), isAtMost: index,
      then: .choice(index, isAtMost: .value(last), then: value, else: .number(0)),
      else: .number(0))
  }
}
