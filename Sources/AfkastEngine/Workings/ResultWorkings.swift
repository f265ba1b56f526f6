import AfkastModel

/// The lines together, by month and by year, and the results.
struct ResultWorkings {
  private let evaluation: Evaluation
  private let factor: WorkingID
  private let calendarYear: WorkingID
  private var flow: CashFlow { evaluation.flow }

  init(_ evaluation: Evaluation, _ factor: WorkingID, _ calendarYear: WorkingID) {
    self.evaluation = evaluation
    self.factor = factor
    self.calendarYear = calendarYear
  }

  mutating func write(
    costs costLines: [WorkingID], benefits benefitLines: [WorkingID], on sheet: inout WorkingSheet
  ) {
    let costs = sheet.work(
      .flow(.costs), .months, added(costLines), known: flow.costs.map(\.kroner))
    let benefits = sheet.work(
      .flow(.benefits), .months, added(benefitLines), known: flow.benefits.map(\.kroner))
    let net = sheet.work(
      .flow(.net), .months, .rounded(.value(benefits) - .value(costs), to: .ore),
      known: flow.net.map(\.kroner))
    let cumulative = running(.cumulative, net, known: flow.cumulative.map(\.kroner), on: &sheet)
    let spent = running(.runningCosts, costs, known: nil, on: &sheet)
    let discounted = sheet.work(
      .flow(.discountedNet), .months, .value(factor) * .value(net),
      known: zip(evaluation.factors.factors, flow.net).map { $0 * $1.kroner })
    let discountedCumulative = sheet.work(
      .flow(.discountedCumulative), .months, .previous(sheet.next) + .value(discounted),
      known: evaluation.discountedCumulative.map(\.kroner))
    writeLineTotals(costLines + benefitLines, on: &sheet)
    writeTotals(costs, benefits, on: &sheet)
    writePayback(cumulative, discountedCumulative, spent, on: &sheet)
    writeYears(costLines, benefitLines, on: &sheet)
  }

  private func added(_ lines: [WorkingID]) -> WorkingFormula {
    .rounded(.sum(of: lines.map(WorkingFormula.value)), to: .ore)
  }

  private func running(
    _ part: WorkingKind.FlowPart, _ of: WorkingID, known: [Double]?, on sheet: inout WorkingSheet
  ) -> WorkingID {
    sheet.work(
      .flow(part), .months, .rounded(.previous(sheet.next) + .value(of), to: .ore), known: known)
  }

  private func writeTotals(
    _ costs: WorkingID, _ benefits: WorkingID, on sheet: inout WorkingSheet
  ) {
    func result(
      _ part: WorkingKind.ResultPart, _ formula: WorkingFormula, _ known: Double
    ) -> WorkingFormula {
      .value(sheet.work(.result(part), .single, formula, known: [known]))
    }
    let spent = result(
      .totalCosts, .rounded(.total(costs), to: .ore), evaluation.totalCosts.kroner)
    let gained = result(
      .totalBenefits, .rounded(.total(benefits), to: .ore), evaluation.totalBenefits.kroner)
    _ = result(.net, .rounded(gained - spent, to: .ore), evaluation.net.kroner)
    let presentCosts = result(
      .presentValueCosts, .sumOfProducts(factor, costs), evaluation.presentValueCosts.kroner)
    let presentBenefits = result(
      .presentValueBenefits, .sumOfProducts(factor, benefits),
      evaluation.presentValueBenefits.kroner)
    _ = result(
      .netPresentValue, presentBenefits - presentCosts, evaluation.netPresentValue.kroner)
  }

  /// Payback comes in the month after the last one that is below zero.
  private func writePayback(
    _ cumulative: WorkingID, _ discounted: WorkingID, _ spent: WorkingID,
    on sheet: inout WorkingSheet
  ) {
    _ = sheet.work(
      .result(.lastMonthBelowZero), .single, .lastBelow(cumulative, limit: 0))
    let tolerance = RoundingTolerance(of: flow).ore / 100
    _ = sheet.work(
      .result(.lastDiscountedMonthBelowZero), .single, .lastBelow(discounted, limit: -tolerance))
    _ = sheet.work(.result(.monthsBeforeOutlay), .single, .countNotAboveZero(spent))
    _ = sheet.work(
      .result(.peakFunding), .single,
      .largest([.number(0), .number(0) - .lowest(cumulative)]),
      known: [evaluation.peakFunding.amount.kroner])
  }

  private func writeLineTotals(_ lines: [WorkingID], on sheet: inout WorkingSheet) {
    for line in lines {
      guard case .line(let id, _) = sheet.workings[line.index].kind else { continue }
      _ = sheet.work(.line(id, .total), .single, .rounded(.total(line), to: .ore))
    }
  }

  private func writeYears(
    _ costLines: [WorkingID], _ benefitLines: [WorkingID], on sheet: inout WorkingSheet
  ) {
    let years = evaluation.years.map { Double($0.year.number) }
    let year = sheet.give(.year(.year), years, .years, asInput: false)
    func byYear(_ lines: [WorkingID]) -> [WorkingID] {
      lines.compactMap { line in
        guard case .line(let id, _) = sheet.workings[line.index].kind else { return nil }
        let sum = WorkingFormula.totalWhere(line, calendarYear, is: .value(year))
        return sheet.work(.line(id, .year), .years, .rounded(sum, to: .ore))
      }
    }
    let costs = sheet.work(.year(.costs), .years, added(byYear(costLines)))
    let benefits = sheet.work(.year(.benefits), .years, added(byYear(benefitLines)))
    let net = sheet.work(
      .year(.net), .years, .rounded(.value(benefits) - .value(costs), to: .ore),
      known: evaluation.years.map(\.net.kroner))
    _ = sheet.work(
      .year(.cumulative), .years, .rounded(.previous(sheet.next) + .value(net), to: .ore),
      known: evaluation.years.map(\.cumulative.kroner))
  }
}
