import AfkastModel

/// The share of a line that the state pays back, worked out as ``StateShares`` has it.
struct StateShareWorking {
  private let line: LineID
  private let reimbursement: Reimbursement
  private let begins: WorkingFormula

  init(_ line: LineID, _ reimbursement: Reimbursement, begins: WorkingFormula) {
    self.line = line
    self.reimbursement = reimbursement
    self.begins = begins
  }

  func share(
    by assumptions: inout AssumptionWorkings, on sheet: inout WorkingSheet
  ) -> WorkingID {
    switch reimbursement.rule {
    case .brackets(let brackets, let yearlyCost):
      let share = brackets.stateShare(ofYearlyCost: yearlyCost)
      return sheet.give(kind(.stateShare), [share], asInput: false)
    case .firstDays(let share, let days):
      return firstDays(share, days, by: assumptions, on: &sheet)
    case .ladder(let ladder, let members, let seniority):
      let scale = SeniorityScale(ladder, seniority: seniority)
      // No stay is longer than this many months.
      let ends = scale.ends.map { min($0, 100_000) }
      let count = ends.count
      let untils = sheet.give(kind(.stepEnds), ends, .list(count), asInput: false)
      let shares = sheet.give(
        kind(.stepShares), scale.steps.map(\.share), .list(count), asInput: false)
      if let members, let cohort = assumptions.working(of: members, on: &sheet) {
        return ofMembers(cohort, untils, shares, count, by: &assumptions, on: &sheet)
      }
      return sinceBeginning(untils, shares, count, by: assumptions, on: &sheet)
    }
  }

  /// A share of the first days of each calendar year, by the part of the month that they cover.
  private func firstDays(
    _ share: Share, _ days: Double, by assumptions: AssumptionWorkings,
    on sheet: inout WorkingSheet
  ) -> WorkingID {
    let shares = sheet.give(kind(.stepShares), [share.fraction], .list(1), asInput: false)
    let days = sheet.give(kind(.stateDays), [days], asInput: false)
    let january = WorkingFormula.number(Double(sheet.monthsBeforeStart))
    let elapsed = WorkingFormula.value(assumptions.index) + january
    let month = elapsed - .number(12) * .rounded(elapsed / .number(12), to: .down)
    let covered = (.value(days) * .number(12) / .number(365.25) - month)
      .clipped(from: .number(0), to: .number(1))
    return sheet.work(
      kind(.stateShare), .months, .element(shares, at: .number(0)) * covered)
  }

  /// Month k covers the ages k to k + 1.
  private func sinceBeginning(
    _ ends: WorkingID, _ shares: WorkingID, _ count: Int, by assumptions: AssumptionWorkings,
    on sheet: inout WorkingSheet
  ) -> WorkingID {
    let from = WorkingFormula.largest([.number(0), .value(assumptions.index) - begins])
    let to = from + .number(1)
    let parts = (0..<count).map { step in
      let start =
        step == 0 ? from : .largest([from, .element(ends, at: .number(Double(step - 1)))])
      let end = WorkingFormula.smallest([to, .element(ends, at: .number(Double(step)))])
      return WorkingFormula.element(shares, at: .number(Double(step)))
        * .largest([.number(0), end - start])
    }
    return sheet.work(kind(.stateShare), .months, .sum(of: parts))
  }

  /// The mean over the members, each at the age they have.
  private func ofMembers(
    _ cohort: CohortWorking, _ ends: WorkingID, _ shares: WorkingID, _ count: Int,
    by assumptions: inout AssumptionWorkings, on sheet: inout WorkingSheet
  ) -> WorkingID {
    let ages = assumptions.ages(on: &sheet)
    let paidByAge = sheet.work(
      kind(.paidByAge), .ages,
      cohort.paidByAge(ends: ends, shares: shares, count: count, ages: ages))
    let active = WorkingFormula.accumulation(entries: cohort.entrants, byAge: cohort.activeByAge)
    let paid = WorkingFormula.accumulation(entries: cohort.entrants, byAge: paidByAge)
    return sheet.work(
      kind(.stateShare), .months,
      .choice(active, isAtMost: .number(0), then: .number(0), else: paid / active))
  }

  private func kind(_ part: WorkingKind.LinePart) -> WorkingKind { .line(line, part) }
}
