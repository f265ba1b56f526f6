import AfkastInput

extension CaseFormRowReader {
  /// A new item; nil where nothing is written in its row.
  func addition(_ row: ReturnedRow, into result: inout CaseFormChanges) {
    if let mark = row.cell(.remove), isMarked(mark, &result) { return }
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
      if let keys = field.keys { result.note(CaseFieldPath([list, name] + keys), in: cell) }
    }
    guard result.faults.count == faults else { return }
    result.changes.append(
      CaseFormChange(.add(list: list, id: name, fields: fields), at: row.place, on: sheet))
  }
}
