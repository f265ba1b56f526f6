public import AfkastModel

/// Writes down a case's assumptions, and reads formulas over them.
struct AssumptionWorkings {
  private let businessCase: BusinessCase
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

  /// A formula's value in the same row, or in that of another month.
  mutating func quotient(
    of formula: Formula, at row: WorkingFormula? = nil, on sheet: inout WorkingSheet
  ) -> WorkingQuotient {
    switch formula {
    case .literal(let value): return WorkingQuotient(value)
    case .assumption(let id):
      let working = working(of: id, on: &sheet)
      let size = businessCase.assumption(id)?.sheetSize ?? .one
      return WorkingQuotient(read(working, at: row, on: sheet)).times(WorkingQuotient(size))
    case .cohort(let id):
      guard let active = working(of: id, on: &sheet)?.active else {
        return WorkingQuotient(.number(0))
      }
      return WorkingQuotient(read(active, at: row, on: sheet))
    case .sum(let left, let right):
      let left = quotient(of: left, at: row, on: &sheet)
      return left.adding(quotient(of: right, at: row, on: &sheet), +)
    case .difference(let left, let right):
      let left = quotient(of: left, at: row, on: &sheet)
      return left.adding(quotient(of: right, at: row, on: &sheet), -)
    case .product(let left, let right):
      let left = quotient(of: left, at: row, on: &sheet)
      return left.times(quotient(of: right, at: row, on: &sheet))
    case .quotient(let left, let right):
      let left = quotient(of: left, at: row, on: &sheet)
      return left.over(quotient(of: right, at: row, on: &sheet))
    case .smallest(let parts):
      return WorkingQuotient(.smallest(formulas(of: parts, at: row, on: &sheet)))
    case .largest(let parts):
      return WorkingQuotient(.largest(formulas(of: parts, at: row, on: &sheet)))
    }
  }

  private mutating func formulas(
    of parts: [Formula], at row: WorkingFormula?, on sheet: inout WorkingSheet
  ) -> [WorkingFormula] {
    var formulas: [WorkingFormula] = []
    for part in parts { formulas.append(quotient(of: part, at: row, on: &sheet).formula) }
    return formulas
  }

  private func read(
    _ id: WorkingID, at row: WorkingFormula?, on sheet: WorkingSheet
  ) -> WorkingFormula {
    guard let row, sheet.extent(of: id) == .months else { return .value(id) }
    return .element(id, at: row)
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
  private mutating func working(
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

extension Assumption {
  /// How many base units one of its values in the workings is: as written, percentages as fractions.
  public var sheetSize: Quotient { unitText == "%" ? .one : unitSize }

  /// A value in base units, as the workings have it.
  public func onSheet(_ value: Quotient) -> Double { (value / sheetSize)?.value ?? value.value }
}

extension [YearValue] {
  /// A value for each calendar year from the first to the last.
  var everyYear: [Quotient] {
    guard let first, let last else { return [] }
    return (first.year.number...last.year.number).map { year in
      self.last { $0.year.number <= year }?.value ?? first.value
    }
  }
}
