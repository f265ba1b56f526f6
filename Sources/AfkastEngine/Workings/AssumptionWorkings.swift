import AfkastModel

/// Writes down a case's assumptions, and reads formulas over them.
struct AssumptionWorkings {
  let businessCase: BusinessCase
  private let setting: AssumptionSetting
  let shift: WorkingID
  let index: WorkingID
  let calendarYear: WorkingID
  let planYear: WorkingID
  private var age: WorkingID?
  private var known: [AssumptionID: WorkingID] = [:]
  private var cohorts: [CohortID: CohortWorking] = [:]

  init(_ businessCase: BusinessCase, _ setting: AssumptionSetting, on sheet: inout WorkingSheet) {
    self.businessCase = businessCase
    self.setting = setting
    let months = businessCase.horizon.count
    shift = sheet.give(.shift, [Double(setting.shift.count)])
    index = sheet.give(.index, (0..<months).map(Double.init), .months, asInput: false)
    let first = WorkingFormula.number(Double(businessCase.horizon.first.number - 1))
    let year = WorkingFormula.number(Double(businessCase.horizon.first.year.number))
    func years(_ place: WorkingFormula) -> WorkingFormula {
      year + .rounded((first + place) / .number(12), to: .down)
    }
    calendarYear = sheet.work(.calendarYear, .months, years(.value(index)))
    planYear = sheet.work(.planYear, .months, years(.value(index) - .value(shift)))
    for assumption in businessCase.assumptions { _ = working(of: assumption.id, on: &sheet) }
    for cohort in businessCase.cohorts { _ = working(of: cohort.id, on: &sheet) }
  }

  /// Months since someone entered.
  mutating func ages(on sheet: inout WorkingSheet) -> WorkingID {
    if let age { return age }
    let ages = (0..<sheet.months).map(Double.init)
    let working = sheet.give(.age, ages, .ages, asInput: false)
    age = working
    return working
  }

  /// The row in which a month of the plan stands after the shift, within the horizon.
  func row(ofPlanned month: Month) -> WorkingFormula {
    let planned = Double(businessCase.horizon.first.distance(to: month))
    let last = Double(businessCase.horizon.count - 1)
    return (.number(planned) + .value(shift)).clipped(from: .number(0), to: .number(last))
  }

  /// A length in months, as ``Circumstances/months(of:)`` has it; nil where it is fixed.
  mutating func months(of length: Length, on sheet: inout WorkingSheet) -> WorkingFormula? {
    guard case .assumption(let id) = length else { return nil }
    let months = quotient(
      of: .assumption(id), at: row(ofPlanned: businessCase.horizon.first), on: &sheet)
    return .largest([.number(0), months.formula])
  }

  /// Whether a formula gives the same in every month.
  func isConstant(_ formula: Formula) -> Bool {
    formula.cohorts.isEmpty
      && formula.assumptions.allSatisfy { id in
        if setting.values[id] != nil { return true }
        switch businessCase.assumption(id)?.value {
        case .byYear: return false
        case .formula(let written): return isConstant(written.formula)
        default: return true
        }
      }
  }

  /// The working of a cohort, made when it is first needed.
  mutating func working(of id: CohortID, on sheet: inout WorkingSheet) -> CohortWorking? {
    if let working = cohorts[id] { return working }
    guard let cohort = businessCase.cohorts.first(where: { $0.id == id }) else { return nil }
    let working = CohortWorking(cohort, businessCase.horizon, by: &self, on: &sheet)
    cohorts[id] = working
    return working
  }

  /// The working of an assumption, made when it is first needed.
  mutating func working(
    of id: AssumptionID, on sheet: inout WorkingSheet
  ) -> WorkingID {
    if let working = known[id] { return working }
    let working = makeWorking(of: id, on: &sheet)
    known[id] = working
    return working
  }

  private mutating func makeWorking(
    of id: AssumptionID, on sheet: inout WorkingSheet
  ) -> WorkingID {
    guard let assumption = businessCase.assumption(id) else {
      return sheet.give(.assumption(id), [0], asInput: false)
    }
    if let value = setting.values[id] {
      return sheet.give(.assumption(id), [assumption.onSheet(value)])
    }
    switch assumption.value {
    case .certain, .range:
      let planned = assumption.value.planned(in: businessCase.horizon.first.year)
      return sheet.give(.assumption(id), [assumption.onSheet(planned)])
    case .byYear(let values):
      let list = sheet.give(
        .assumption(id), values.everyYear.map(assumption.onSheet), .list(values.everyYear.count))
      return sheet.work(
        .assumptionByMonth(id), .months,
        element(list, from: values.first?.year, count: values.everyYear.count))
    case .formula(let written):
      let value = quotient(of: written.formula, on: &sheet)
        .over(WorkingQuotient(assumption.sheetSize))
      let extent: Working.Extent = isConstant(written.formula) ? .single : .months
      return sheet.work(.assumption(id), extent, value.formula)
    }
  }

  /// The value that a list by calendar year has in a month of the plan.
  func element(_ list: WorkingID, from year: Year?, count: Int) -> WorkingFormula {
    let place = WorkingFormula.value(planYear) - .number(Double(year?.number ?? 0))
    return .element(list, at: place.clipped(from: .number(0), to: .number(Double(count - 1))))
  }
}
