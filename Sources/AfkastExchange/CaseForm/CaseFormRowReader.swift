import AfkastInput

/// Reads one row of a form's items: what of it differs from what was sent.
struct CaseFormRowReader {
  let sheet: CaseFormSheet
  let list: String
  let reader: CaseFormReader
  /// Cells that were merged, which have been reported.
  let merged: Set<FormPlace>

  /// The changes of an item that is in the case.
  func changes(
    of record: CaseFormContent.Record, in row: ReturnedRow, _ sent: [CaseFieldPath: CaseFieldValue],
    into result: inout CaseFormChanges
  ) {
    if let mark = row.cell(.remove), isMarked(mark, &result) {
      result.changes.append(
        CaseFormChange(.removeItem(list: list, id: record.id), at: mark.place, on: sheet))
      return
    }
    let units = units(of: row, beside: record, &result)
    for field in sheet.fields {
      guard let cell = row.cell(field), !merged.contains(cell.place) else { continue }
      do throws(CaseFormProblem) {
        try compare(cell, field, of: record, units, sent, &result)
      } catch {
        result.faults.append(CaseFormFault(error, cell))
      }
    }
    checkUnits(units.filter(\.value.isChanged), of: row, &result)
  }

  private func compare(
    _ cell: ReturnedCell, _ field: CaseFormField, of record: CaseFormContent.Record,
    _ units: [CaseFormField: RowUnit], _ sent: [CaseFieldPath: CaseFieldValue],
    _ result: inout CaseFormChanges
  ) throws(CaseFormProblem) {
    let shown = record.values[field] ?? .empty
    let value = try value(cell, field, shown)
    guard field != .id else {
      guard value.isSame(as: shown) else { throw .nameChanged(from: record.id) }
      return
    }
    guard let path = path(of: field, record.id) else { return }
    result.note(path, in: cell)
    let unitChanged = field.unit.flatMap { units[$0] }?.isChanged ?? false
    guard !value.isSame(as: shown) || unitChanged && value.isNumber else { return }
    note(try text(value, field, units), sent[path], path, cell, field, &result)
  }

  private func note(
    _ new: CaseFieldValue?, _ old: CaseFieldValue?, _ path: CaseFieldPath, _ cell: ReturnedCell,
    _ field: CaseFormField, _ result: inout CaseFormChanges
  ) {
    if let new {
      guard new != old else { return }
      result.changes.append(
        CaseFormChange(.set(path, from: old, to: new), at: cell.place, on: sheet, field))
    } else if let old {
      result.changes.append(
        CaseFormChange(.remove(path, from: old), at: cell.place, on: sheet, field))
    }
  }

  /// What a cell says; the words that point at another sheet stand for what is there.
  private func value(
    _ cell: ReturnedCell, _ field: CaseFormField, _ shown: CaseFormValue
  ) throws(CaseFormProblem) -> CaseFormValue {
    if shown == .inSeries, reader.isPointer(cell) { return .inSeries }
    return try reader.value(cell, as: field.kind, shown: shown)
  }

  func isMarked(_ cell: ReturnedCell, _ result: inout CaseFormChanges) -> Bool {
    do throws(CaseFormProblem) {
      return try reader.value(cell, as: .truth) == .truth(true)
    } catch {
      result.faults.append(CaseFormFault(error, cell))
      return false
    }
  }

  private func path(of field: CaseFormField, _ id: String) -> CaseFieldPath? {
    field.keys.map { CaseFieldPath([list, id] + $0) }
  }

  func text(
    _ value: CaseFormValue, _ field: CaseFormField, _ units: [CaseFormField: RowUnit]
  ) throws(CaseFormProblem) -> CaseFieldValue? {
    guard let unitField = field.unit else {
      if case .share = value, field.kind == .value, units[.kpiUnit]?.unit != "%" {
        throw .notThatUnit
      }
      return try CaseFormText.value(value, as: field.kind)
    }
    return try CaseFormText.quantity(
      value, units[unitField] ?? RowUnit(unit: "", isChanged: false), takes: field.unitRule,
      keeping: reader.ownUnits)
  }
}
