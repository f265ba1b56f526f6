import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Finds a place for each working.
struct WorkingPlaces {
  private(set) var places: [WorkingID: WorkingPlace] = [:]
  private let names: CaseSheetNames
  private let evaluation: Evaluation
  private var nextColumn: [CaseSheet: Int] = [:]
  private var nextRow: [CaseSheet: Int] = [:]
  /// The rows of lines and assumptions, in their order.
  private let lineRows: [LineID: Int]
  private let assumptionRows: [AssumptionID: Int]
  /// The first calendar year with a value of its own.
  private let firstYear: Int

  init(_ workings: [Working], of evaluation: Evaluation, _ names: CaseSheetNames) {
    self.names = names
    self.evaluation = evaluation
    let lines = evaluation.flow.costLines + evaluation.flow.benefitLines
    lineRows = Self.rows(lines.map(\.line.id))
    assumptionRows = Self.rows(evaluation.businessCase.assumptions.map(\.id))
    firstYear = ByYearValues(evaluation.businessCase).firstYear
    nextColumn = [.months: 2, .flow: 1, .ages: 0, .byYear: 1]
    nextRow = [.budget: CaseSheet.headRows, .overview: OverviewSheet.firstRow]
    nextRow[.assumptions] = CaseSheet.headRows + assumptionRows.count
    for sheet in [CaseSheet.sums, .rates] { nextRow[sheet] = CaseSheet.headRows }
    for working in workings { places[working.id] = place(of: working) }
  }

  private static func rows<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
    Dictionary(
      ids.enumerated().map { ($1, $0 + CaseSheet.headRows) },
      uniquingKeysWith: { first, _ in first })
  }

  private mutating func place(of working: Working) -> WorkingPlace? {
    switch working.extent {
    case .single: single(working)
    case .months: column(on: working.kind.isFlow ? .flow : .months, working)
    case .ages: column(on: .ages, working, .up)
    case .years:
      working.kind == .year(.year)
        ? at(.budget, CaseSheet.headRows - 1, 1, working, .across) : row(on: .budget, working)
    case .list: list(working)
    }
  }

  private mutating func single(_ working: Working) -> WorkingPlace? {
    switch working.kind {
    case .assumption(let id):
      var place = assumptionRows[id].map {
        at(.assumptions, $0, AssumptionSheet.valueColumn, working)
      }
      place?.name = DefinedName(id: id.text)
      return place
    case .shift:
      var place = otherInput(working)
      place.name = DefinedName(own: "shift")
      return place
    case .line(let id, let part):
      guard let row = lineRows[id], let column = LineSheet.column(of: part) else { return nil }
      return at(.lines, row, column, working)
    case .result(let part):
      var place = row(on: .overview, working)
      place.name = DefinedName(own: part.key)
      return place
    case .cohort: return otherInput(working)
    case .discount: return row(on: .rates, working)
    default: return nil
    }
  }

  /// The shift of all that is planned, and cohorts, stand below the assumptions.
  private mutating func otherInput(_ working: Working) -> WorkingPlace {
    at(.assumptions, claim(.assumptions, 1), AssumptionSheet.valueColumn, working)
  }

  private mutating func list(_ working: Working) -> WorkingPlace? {
    switch working.kind {
    case .assumption(let id):
      return byYear(working, from: evaluation.businessCase.assumption(id)?.value.firstYear)
    case .cohort(let id, _):
      let cohort = evaluation.businessCase.cohorts.first { $0.id == id }
      return byYear(working, from: cohort?.firstYear)
    case .line(_, .instalmentStarts): return at(.sums, claim(.sums, 0), 2, working)
    case .line(_, .instalmentMonths): return at(.sums, claim(.sums, 0), 3, working)
    case .line(_, .instalmentAmounts):
      return at(.sums, claim(.sums, working.values.count), 4, working)
    case .discount(.bandStarts), .line(_, .stepEnds):
      return at(.rates, claim(.rates, 0), 1, working)
    default: return at(.rates, claim(.rates, working.values.count), 2, working)
    }
  }

  private mutating func byYear(_ working: Working, from year: Year?) -> WorkingPlace {
    let column = nextColumn[.byYear] ?? 1
    nextColumn[.byYear] = column + 1
    let row = CaseSheet.headRows + (year?.number ?? firstYear) - firstYear
    return at(.byYear, row, column, working)
  }

  private mutating func column(
    on sheet: CaseSheet, _ working: Working, _ direction: WorkingPlace.Direction = .down
  ) -> WorkingPlace {
    // The number of the month comes first, and the month itself beside it.
    if working.kind == .index { return at(sheet, CaseSheet.headRows, 0, working) }
    let column = nextColumn[sheet] ?? 0
    nextColumn[sheet] = column + 1
    return at(sheet, CaseSheet.headRows, column, working, direction)
  }

  private mutating func row(on sheet: CaseSheet, _ working: Working) -> WorkingPlace {
    at(
      sheet, claim(sheet, 1), sheet == .rates ? 2 : 1, working,
      working.extent == .years ? .across : .down)
  }

  /// The next free row of a sheet, and so many taken.
  private mutating func claim(_ sheet: CaseSheet, _ count: Int) -> Int {
    let row = nextRow[sheet] ?? CaseSheet.headRows
    nextRow[sheet] = row + count
    return row
  }

  private func at(
    _ sheet: CaseSheet, _ row: Int, _ column: Int, _ working: Working,
    _ direction: WorkingPlace.Direction = .down
  ) -> WorkingPlace {
    WorkingPlace(
      names.name(of: sheet), row: row, column: column, direction, count: working.values.count)
  }
}

extension WorkingKind {
  /// Whether it stands on the sheet of the cash flow.
  fileprivate var isFlow: Bool {
    switch self {
    case .line(_, .month), .flow, .discount(.factor): true
    default: false
    }
  }
}
