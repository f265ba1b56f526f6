import AfkastModel

/// A cohort, worked out month by month.
struct CohortWorking {
  /// Entrants a month, before the division.
  let entrants: WorkingID
  /// The part of a month that each is active, by age.
  let activeByAge: WorkingID
  /// Persons active.
  let active: WorkingID
  private let stay: WorkingFormula
  private let lasts: Bool

  init(
    _ cohort: Cohort, _ horizon: MonthSpan, by assumptions: inout AssumptionWorkings,
    on sheet: inout WorkingSheet
  ) {
    let length: Length
    switch cohort.stay {
    case .lasts(let months): (length, lasts) = (months, true)
    case .halfLife(let months): (length, lasts) = (months, false)
    }
    stay = .value(
      sheet.length(length, .cohort(cohort.id, .stay), atLeast: 0, by: &assumptions))
    let inflow = Self.inflow(of: cohort, by: &assumptions, on: &sheet)
    let first = Double(horizon.first.distance(to: cohort.entry.first))
    let last = Double(horizon.first.distance(to: cohort.entry.last))
    let place = WorkingFormula.value(assumptions.index) - .value(assumptions.shift)
    entrants = sheet.work(
      .cohort(cohort.id, .entrants), .months,
      .choice(
        .number(first), isAtMost: place,
        then: .choice(place, isAtMost: .number(last), then: inflow.numerator, else: .number(0)),
        else: .number(0)))
    let ages = Self.ages(assumptions.ages(on: &sheet), lasts ? stay : nil)
    activeByAge = sheet.work(
      .cohort(cohort.id, .activeByAge), .ages,
      Self.weight(from: ages.from, to: ages.to, stay, lasts: lasts))
    active = sheet.work(
      .cohort(cohort.id, .active), .months,
      .accumulation(entries: entrants, byAge: activeByAge) / inflow.denominator)
  }

  /// The part of a month that the state pays for, by age: each step's share of the part that falls on it.
  func paidByAge(
    ends: WorkingID, shares: WorkingID, count: Int, ages index: WorkingID
  ) -> WorkingFormula {
    let ages = Self.ages(index, lasts ? stay : nil)
    return .sum(
      of: (0..<count).map { step in
        let start = step == 0 ? ages.from : .element(ends, at: .number(Double(step - 1)))
        let from = WorkingFormula.smallest([ages.to, .largest([ages.from, start])])
        let to = WorkingFormula.largest([
          from, .smallest([ages.to, .element(ends, at: .number(Double(step)))]),
        ])
        return .element(shares, at: .number(Double(step)))
          * Self.weight(from: from, to: to, stay, lasts: lasts)
      })
  }

  /// The ages, in months, between which an entrant is in a month; see ``CohortDecay``.
  private static func ages(
    _ index: WorkingID, _ length: WorkingFormula?
  ) -> (from: WorkingFormula, to: WorkingFormula) {
    let half = WorkingFormula.number(0.5)
    let from = WorkingFormula.largest([.number(0), .value(index) - half])
    let end = WorkingFormula.value(index) + half
    guard let length else { return (from, end) }
    return (from, .largest([from, .smallest([end, length])]))
  }

  /// Person-months between two ages; half-lives by the integral of 2^(−t/h).
  private static func weight(
    from: WorkingFormula, to: WorkingFormula, _ stay: WorkingFormula, lasts: Bool
  ) -> WorkingFormula {
    guard !lasts else { return to - from }
    func left(_ age: WorkingFormula) -> WorkingFormula {
      .power(.number(2), .number(0) - age / stay)
    }
    return .choice(
      stay, isAtMost: .number(0), then: .number(0),
      else: (left(from) - left(to)) * stay / .number(_log(2)))
  }

  /// Who enters in a month: one inflow for all years, a list by year, or formulas by year.
  private static func inflow(
    of cohort: Cohort, by assumptions: inout AssumptionWorkings, on sheet: inout WorkingSheet
  ) -> WorkingQuotient {
    let literals = cohort.inflow.compactMap { inflow -> YearValue? in
      guard case .literal(let value) = inflow.entrants.formula else { return nil }
      return YearValue(inflow.year ?? cohort.entry.first.year, value)
    }
    guard literals.count == cohort.inflow.count else {
      return formulas(of: cohort, by: &assumptions, on: &sheet)
    }
    let yearly = literals.everyYear.map { $0.numerator / ($0.denominator / 12) }
    let kind = WorkingKind.cohort(cohort.id, .inflow)
    if yearly.count == 1 {
      return WorkingQuotient(.value(sheet.give(kind, yearly)), over: .number(12))
    }
    let list = sheet.give(kind, yearly, .list(yearly.count))
    let value = assumptions.element(list, from: literals.first?.year, count: yearly.count)
    return WorkingQuotient(value, over: .number(12))
  }

  private static func formulas(
    of cohort: Cohort, by assumptions: inout AssumptionWorkings, on sheet: inout WorkingSheet
  ) -> WorkingQuotient {
    var parts: [WorkingFormula] = []
    for (place, inflow) in cohort.inflow.enumerated() {
      var value = assumptions.quotient(of: inflow.entrants.formula, on: &sheet).formula
      if cohort.inflow.count == 1 { return WorkingQuotient(value) }
      let year = WorkingFormula.value(assumptions.planYear)
      if place > 0, let from = inflow.year {
        value = .choice(
          .number(Double(from.number)), isAtMost: year, then: value, else: .number(0))
      }
      if place + 1 < cohort.inflow.count, let next = cohort.inflow[place + 1].year {
        value = .choice(
          year, isAtMost: .number(Double(next.number - 1)), then: value, else: .number(0))
      }
      parts.append(value)
    }
    return WorkingQuotient(.sum(of: parts))
  }
}

extension WorkingSheet {
  /// A length: to be changed where it is fixed, worked out where an assumption gives it.
  mutating func length(
    _ length: Length, _ kind: WorkingKind, atLeast least: Double,
    by assumptions: inout AssumptionWorkings
  ) -> WorkingID {
    if let months = assumptions.months(of: length, on: &self) {
      return work(kind, .single, least > 0 ? .largest([.number(least), months]) : months)
    }
    guard case .fixed(let months) = length else { return give(kind, [least]) }
    return give(kind, [months.count])
  }
}
