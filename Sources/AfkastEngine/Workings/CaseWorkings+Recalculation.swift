extension CaseWorkings {
  /// The values of all workings, by their place, with other values for some that are given: what a
  /// spreadsheet shows after the change.
  public func recalculated(with changes: [WorkingID: [Double]] = [:]) -> [[Double]] {
    var values = WorkingValues()
    for working in workings {
      switch working.definition {
      case .input, .given:
        values.append(changes[working.id] ?? working.values, working.extent)
      case .formula(let formula):
        values.appendRows(working.values.count, working.extent) { _ in formula }
      case .formulas(let formulas):
        values.appendRows(formulas.count, working.extent) { formulas[$0] }
      }
    }
    return values.values
  }
}
