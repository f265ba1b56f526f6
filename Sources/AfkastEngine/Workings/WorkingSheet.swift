import AfkastModel

/// Where workings are written down, each with its values, in the order of calculation.
struct WorkingSheet {
  private(set) var workings: [Working] = []
  private var values = WorkingValues()
  let months: Int
  let years: Int
  /// Months of the calendar year before the case's first.
  let monthsBeforeStart: Int

  init(over horizon: MonthSpan) {
    monthsBeforeStart = horizon.first.number - 1
    months = horizon.count
    years = horizon.years.count
  }

  /// Writes down what is given.
  mutating func give(
    _ kind: WorkingKind, _ list: [Double], _ extent: Working.Extent = .single,
    asInput: Bool = true
  ) -> WorkingID {
    values.append(list, extent)
    return add(kind, extent, asInput ? .input : .given)
  }

  /// Works out a formula; where Afkast knows the figures already, they are its own.
  mutating func work(
    _ kind: WorkingKind, _ extent: Working.Extent, _ formula: WorkingFormula,
    known: [Double]? = nil
  ) -> WorkingID {
    if let known {
      values.append(known, extent)
    } else {
      values.appendRows(count(of: extent), extent) { _ in formula }
    }
    return add(kind, extent, .formula(formula))
  }

  /// Works out a list, each of its rows by its own formula.
  mutating func work(_ kind: WorkingKind, each formulas: [WorkingFormula]) -> WorkingID {
    let extent = Working.Extent.list(formulas.count)
    values.appendRows(formulas.count, extent) { formulas[$0] }
    return add(kind, extent, .formulas(formulas))
  }

  /// The next working's place, for a formula that looks at its own earlier months.
  var next: WorkingID { WorkingID(index: workings.count) }

  func extent(of id: WorkingID) -> Working.Extent { workings[id.index].extent }

  private func count(of extent: Working.Extent) -> Int {
    switch extent {
    case .single: 1
    case .months, .ages: months
    case .years: years
    case .list(let count): count
    }
  }

  private mutating func add(
    _ kind: WorkingKind, _ extent: Working.Extent, _ definition: Working.Definition
  ) -> WorkingID {
    let id = WorkingID(index: workings.count)
    workings.append(
      Working(
        id: id, kind: kind, extent: extent, definition: definition, values: values.values[id.index])
    )
    return id
  }
}
