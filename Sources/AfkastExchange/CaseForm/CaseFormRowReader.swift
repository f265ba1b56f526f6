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
    let unit = units(of: row, beside: record, &result)
    for field in sheet.fields {
      guard let cell = row.cell(field), !merged.contains(cell.place) else { continue }
      let path = path(of: field, record.id)
      if let path { result.places[path] = cell.place }
      do throws(CaseFormProblem) {
        let shown = record.values[field] ?? .empty
        let value = try self.value(cell, field, shown)
        guard field != .id else {
          guard value.isSame(as: shown) else { throw .nameChanged(from: record.id) }
          continue
        }
        guard let path, field.keys != nil else { continue }
        let unitChanged = field.unit.flatMap { unit[$0] }?.isChanged ?? false
        guard !value.isSame(as: shown) || unitChanged && value.isNumber else { continue }
        let text = try text(value, field, unit)
        note(text, sent[path], path, cell, field, &result)
      } catch {
        result.faults.append(CaseFormFault(error, cell))
      }
    }
    checkUnits(unit.filter(\.value.isChanged), of: row, &result)
  }

  /// A unit that no number takes would be lost without a word.
  private func checkUnits(
    _ units: [CaseFormField: RowUnit], of row: ReturnedRow, _ result: inout CaseFormChanges
  ) {
    for field in sheet.fields {
      guard let unit = units[field], !unit.unit.isEmpty, let cell = row.cell(field) else {
        continue
      }
      let isTaken = sheet.fields.contains { other in
        guard other.unit == field, let value = row.cell(other) else { return false }
        return (try? reader.value(value, as: .quantity))?.isNumber ?? true
      }
      if !isTaken { result.faults.append(CaseFormFault(.unitWithoutNumber, cell)) }
    }
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
    } else {
      // The cell only points at values over time, which stay there.
    }
  }

  /// What a cell says; the words that point at another sheet stand for what is there.
  private func value(
    _ cell: ReturnedCell, _ field: CaseFormField, _ shown: CaseFormValue
  ) throws(CaseFormProblem) -> CaseFormValue {
    if shown == .inSeries, cell.kind == .text || cell.isBlank, !cell.isFormula,
      !cell.text.contains(where: \.isNumber)
    {
      return .inSeries
    }
    if case .text(let text) = shown, !cell.isFormula, cell.kind == .text,
      cell.text.formText == text.formText
    {
      return shown
    }
    return try reader.value(cell, as: field.kind)
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

  private func text(
    _ value: CaseFormValue, _ field: CaseFormField, _ units: [CaseFormField: RowUnit]
  ) throws(CaseFormProblem) -> CaseFieldValue? {
    guard let unitField = field.unit else { return try CaseFormText.value(value, as: field.kind) }
    return try CaseFormText.quantity(
      value, unit: units[unitField]?.unit ?? "", needsUnit: field == .amount || field == .inflow)
  }
}

/// A unit of a row, and whether it is another than was sent.
struct RowUnit {
  let unit: String
  let isChanged: Bool
}

extension CaseFormRowReader {
  /// The units of a row; of one that is in the case, beside those that were sent.
  func units(
    of row: ReturnedRow, beside record: CaseFormContent.Record?, _ result: inout CaseFormChanges
  ) -> [CaseFormField: RowUnit] {
    var units: [CaseFormField: RowUnit] = [:]
    for field in sheet.fields where field.valueOfUnit != nil {
      guard let cell = row.cell(field) else { continue }
      let sent = record.map { Self.unit(of: $0.values[field] ?? .empty) }
      do throws(CaseFormProblem) {
        let unit = Self.unit(of: try reader.value(cell, as: .unit))
        units[field] = RowUnit(unit: unit, isChanged: sent.map { $0 != unit } ?? false)
      } catch {
        result.faults.append(CaseFormFault(error, cell))
        units[field] = RowUnit(unit: sent ?? "", isChanged: false)
      }
    }
    return units
  }

  static func unit(of value: CaseFormValue) -> String {
    if case .text(let words) = value { UnitWords.file(words) } else { "" }
  }

  /// A new item; nil where nothing is written in its row.
  func addition(_ row: ReturnedRow, into result: inout CaseFormChanges) {
    let faults = result.faults.count
    let units = units(of: row, beside: nil, &result)
    var (fields, id) = ([CaseNewField](), nil as String?)
    for field in sheet.fields {
      guard let cell = row.cell(field), !cell.isBlank, let keys = field.keys else { continue }
      do throws(CaseFormProblem) {
        let value = try reader.value(cell, as: field.kind)
        if field == .id {
          id = try CaseFormName.checked(value)
          continue
        }
        if let text = try text(value, field, units) {
          fields.append(CaseNewField(CaseFieldPath(keys), text))
        }
      } catch {
        result.faults.append(CaseFormFault(error, cell))
      }
    }
    checkUnits(units, of: row, &result)
    if fields.isEmpty, id == nil { return }
    guard let name = id ?? CaseFormName.made(from: fields) else {
      if result.faults.count == faults {
        result.faults.append(CaseFormFault(.noName, at: row.place))
      }
      return
    }
    for (field, cell) in sheet.fields.compactMap({ field in row.cell(field).map { (field, $0) } }) {
      if let keys = field.keys { result.places[CaseFieldPath([list, name] + keys)] = cell.place }
    }
    guard result.faults.count == faults else { return }
    result.changes.append(
      CaseFormChange(.add(list: list, id: name, fields: fields), at: row.place, on: sheet))
  }
}

extension CaseFormValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .number, .share: true
    default: false
    }
  }
}
