import AfkastModel

/// The discount factors, worked out from the rates; see ``DiscountFactors``.
struct DiscountWorking {
  private let evaluation: Evaluation
  private let assumptions: AssumptionWorkings

  init(_ evaluation: Evaluation, by assumptions: AssumptionWorkings) {
    self.evaluation = evaluation
    self.assumptions = assumptions
  }

  func factor(on sheet: inout WorkingSheet) -> WorkingID {
    let bands = evaluation.settings.discounting.schedule.bands
    let starts = sheet.give(
      .discount(.bandStarts), bands.map { Double($0.fromYear) }, .list(bands.count), asInput: false)
    let rates = sheet.give(
      .discount(.bandRates), bands.map(\.rate.value), .list(bands.count))
    let timing = sheet.give(
      .discount(.timing), [evaluation.settings.discounting.timing.steps], asInput: false)
    let years = years(timing)
    let parts = bands.indices.map { band in
      let start = WorkingFormula.element(starts, at: .number(Double(band)))
      let end =
        band + 1 < bands.count
        ? WorkingFormula.smallest([years, .element(starts, at: .number(Double(band + 1)))]) : years
      let elapsed = WorkingFormula.largest([.number(0), end - start])
      let growth = .number(1) + WorkingFormula.element(rates, at: .number(Double(band)))
      return WorkingFormula.power(growth, .number(0) - elapsed)
    }
    return sheet.work(
      .discount(.factor), .months, .product(of: parts), known: evaluation.factors.factors)
  }

  /// Years elapsed in a month.
  private func years(_ timing: WorkingID) -> WorkingFormula {
    switch evaluation.settings.discounting.step {
    case .month: (.value(assumptions.index) + .value(timing)) / .number(12)
    case .year:
      .value(assumptions.calendarYear)
        - .number(Double(evaluation.flow.horizon.first.year.number)) + .value(timing)
    }
  }
}
