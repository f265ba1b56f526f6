import AfkastModel

extension AssumptionWorkings {
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
}
