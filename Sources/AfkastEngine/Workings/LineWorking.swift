import AfkastModel

/// A line, worked out month by month as ``LineFlow`` has it.
struct LineWorking {
  private let seen: SeenLine
  private let horizon: MonthSpan
  private var line: Line { seen.line }

  /// The workings of a line as one perspective sees it.
  init(_ seen: SeenLine, over horizon: MonthSpan) {
    self.seen = seen
    self.horizon = horizon
  }

  /// Writes the line down; what counts of it in each month.
  func month(
    by assumptions: inout AssumptionWorkings, on sheet: inout WorkingSheet
  ) -> WorkingID {
    let share = share(on: &sheet)
    let gross = GrossWorking(line, horizon, by: &assumptions, on: &sheet)
    let whole = running(gross.formula, .runningGross, on: &sheet)
    let stateShare =
      seen.part == .gross
      ? nil
      : line.reimbursement.map { reimbursement in
        StateShareWorking(line.id, reimbursement, begins: gross.begins)
          .share(by: &assumptions, on: &sheet)
      }
    guard let stateShare else { return month(.month, of: whole, share, on: &sheet, known: true) }
    let own = running(
      gross.formula * (.number(1) - .value(stateShare)), .runningOwn, on: &sheet)
    guard seen.part == .reimbursed else {
      return month(.month, of: own, share, on: &sheet, known: true)
    }
    let all = month(.grossMonth, of: whole, share, on: &sheet)
    let left = month(.ownMonth, of: own, share, on: &sheet)
    return sheet.work(
      kind(.month), .months, .rounded(.value(all) - .value(left), to: .ore),
      known: seen.months.map(\.kroner))
  }

  /// What the line is multiplied by as a whole; see ``ShareProduct``.
  private func share(on sheet: inout WorkingSheet) -> WorkingID {
    var factors: [WorkingFormula] = []
    if let factor = line.priceMove?.factor {
      factors.append(.value(sheet.give(kind(.priceFactor), [factor.value], asInput: false)))
    }
    if line.kind.isBenefit {
      for (part, share) in [
        (WorkingKind.LinePart.deadweight, line.deadweight), (.displacement, line.displacement),
      ] {
        let left = sheet.give(kind(part), [share.fraction])
        factors.append(.number(1) - .value(left))
      }
    }
    if case .benefit(.capacity(let harvest)) = line.kind {
      factors.append(.value(sheet.give(kind(.harvest), [harvest.fraction])))
    }
    return sheet.work(kind(.share), .single, .product(of: factors))
  }

  private func running(
    _ part: WorkingFormula, _ name: WorkingKind.LinePart, on sheet: inout WorkingSheet
  ) -> WorkingID {
    sheet.work(kind(name), .months, .previous(sheet.next) + part)
  }

  /// The running total is rounded to øre, and its differences are the months.
  private func month(
    _ name: WorkingKind.LinePart, of running: WorkingID, _ share: WorkingID,
    on sheet: inout WorkingSheet, known: Bool = false
  ) -> WorkingID {
    let now = WorkingFormula.rounded(.value(running) * .value(share), to: .ore)
    let before = WorkingFormula.rounded(.previous(running) * .value(share), to: .ore)
    return sheet.work(
      kind(name), .months, .rounded(now - before, to: .ore),
      known: known ? seen.months.map(\.kroner) : nil)
  }

  private func kind(_ part: WorkingKind.LinePart) -> WorkingKind { .line(line.id, part) }
}
