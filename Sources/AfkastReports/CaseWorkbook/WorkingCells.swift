import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Makes the cells of workings: inputs to be changed, formulas with their values, and what is given.
struct WorkingCells {
  let workings: [Working]
  let places: WorkingPlaces
  let names: CaseSheetNames
  /// Where inputs are typed, if not here.
  private let links: WorkingLinks?
  /// What people call each line that counts.
  let titles: [LineID: String]
  private let cells: WorkingFormulaCells
  private let formats: WorkingFormat
  private let language: Language
  /// Workings whose formulas no spreadsheet would read.
  private(set) var tooLong: [Working] = []

  init(
    _ workings: [Working], of evaluation: Evaluation, _ language: Language,
    links: WorkingLinks? = nil
  ) {
    self.workings = workings
    self.language = language
    self.links = links
    names = CaseSheetNames(language, isBesideForm: links != nil)
    places = WorkingPlaces(workings, of: evaluation, names)
    titles = Dictionary(
      (evaluation.flow.costLines + evaluation.flow.benefitLines)
        .map { ($0.line.id, $0.line.title ?? $0.line.id.text) },
      uniquingKeysWith: { first, _ in first })
    formats = WorkingFormat(evaluation.businessCase)
    let index = workings.first { $0.kind == .index }.flatMap { [places] in places.places[$0.id] }
    cells = WorkingFormulaCells(
      places.places, workings,
      index: index ?? WorkingPlace(names.name(of: .months), row: 0, column: 0))
    tooLong = workings.filter(isTooLong)
  }

  /// The sheet's workings, put on a grid.
  func put(_ sheet: CaseSheet, on grid: inout SheetGrid) {
    for (working, place) in workings(on: sheet) {
      for index in working.values.indices {
        let cell = place.cell(index)
        grid[cell.row, cell.column] = self.cell(working, index)
      }
    }
  }

  /// The workings that have a place on a sheet, in their order.
  func workings(on sheet: CaseSheet) -> [(Working, WorkingPlace)] {
    let name = names.name(of: sheet)
    return workings.compactMap { working in
      places.places[working.id].flatMap { $0.sheet == name ? (working, $0) : nil }
    }
  }

  /// What a working is called, with its line.
  func name(of working: Working) -> String {
    let line: LineID? = if case .line(let id, _) = working.kind { id } else { nil }
    return WorkingName(kind: working.kind, line: line.flatMap { titles[$0] }).text(in: language)
  }

  /// The inputs of a sheet that accept some values only.
  func validations(_ sheet: CaseSheet) -> [Sheet.Validation] {
    let message = CaseWorkbookMessage.refused.text(in: language)
    return workings.compactMap { working in
      guard links == nil, working.definition == .input,
        let limits = WorkingFormat.limits(of: working.kind),
        let place = places.places[working.id], place.sheet == names.name(of: sheet)
      else { return nil }
      return Sheet.Validation(place.area, .decimal(limits), message: message)
    }
  }

  /// A formula that looks at one value of a working.
  func reference(_ kind: WorkingKind) -> SheetFormula? {
    place(of: kind)?.fixed(0)
  }

  func place(of kind: WorkingKind) -> WorkingPlace? {
    workings.first { $0.kind == kind }.flatMap { places.places[$0.id] }
  }

  private func cell(_ working: Working, _ index: Int) -> SheetCell {
    let value = working.values[index]
    let format = formats.format(of: working.kind)
    let number = value.isFinite ? SheetCell.number(value, format) : .text("#DIV/0!")
    switch working.definition {
    case .input, .given:
      guard let links else { return working.definition == .input ? number.asInput : number }
      guard let link = links.formula(for: working, index) else { return number }
      return .formula(link, value, format)
    case .formula, .formulas:
      guard !tooLong.contains(where: { $0.id == working.id }),
        let formula = formula(working, index)
      else { return number }
      let result = value.isFinite ? SheetValue.Result.number(value) : .text("#DIV/0!")
      return SheetCell(.formula(formula, result), SheetStyle(format))
    }
  }

  private func formula(_ working: Working, _ index: Int) -> SheetFormula? {
    switch working.definition {
    case .input, .given: nil
    case .formula(let formula): cells.formula(formula, at: index)
    case .formulas(let formulas): cells.formula(formulas[index], at: index)
    }
  }

  /// The last row has the longest references; a few characters are kept for those of other rows.
  private func isTooLong(_ working: Working) -> Bool {
    let rows =
      if case .formulas(let formulas) = working.definition {
        Array(formulas.indices)
      } else {
        [working.values.count - 1]
      }
    return rows.contains { row in
      guard row >= 0, let formula = formula(working, row) else { return false }
      return formula.depth > SheetFormula.deepest
        || formula.text(on: SheetName("-")).utf16.count > SheetFormula.longest - 200
    }
  }
}
