import AfkastInput

/// Finds what somebody changed in a form: each row beside what was sent, by its hidden key.
package struct CaseFormComparison {
  private let returned: ReturnedCase
  private let reader: CaseFormReader
  private let sent: [CaseFieldPath: CaseFieldValue]
  private let merged: Set<FormPlace>

  package init(_ returned: ReturnedCase, _ choices: CaseFormChoices) {
    self.returned = returned
    reader = CaseFormReader(choices, returned.sent.ownUnits)
    sent = Dictionary(
      returned.sent.fields.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    merged = Set(returned.merged.compactMap(\.place))
  }

  package var changes: CaseFormChanges {
    var result = CaseFormChanges()
    result.faults = returned.faults + returned.merged
    for sheet in CaseFormSheet.allCases {
      let rows = returned.rows(of: sheet)
      guard returned.sheets.contains(where: { $0.sheet == sheet }) else {
        if hasRows(sheet) { result.missing.append(CaseFormMissing(sheet: sheet, key: nil)) }
        continue
      }
      switch sheet.layout {
      case .fields: compareFields(sheet, rows, &result)
      case .records(let list): compareRecords(sheet, list, rows, &result)
      case .series: CaseFormSeriesReader(returned, reader, merged).compare(rows, sent, &result)
      case .paths: comparePaths(rows, &result)
      }
    }
    return result
  }

  private func hasRows(_ sheet: CaseFormSheet) -> Bool {
    switch sheet.layout {
    case .fields: true
    case .records: returned.sent.records[sheet]?.isEmpty == false
    case .series: !returned.sent.points.isEmpty
    case .paths: !returned.sent.others.isEmpty
    }
  }

  private func compareFields(
    _ sheet: CaseFormSheet, _ rows: [ReturnedRow], _ result: inout CaseFormChanges
  ) {
    var seen: Set<CaseFormField> = []
    for row in rows {
      guard let cell = row.cell(.value), !row.key.isEmpty else { continue }
      guard let field = CaseFormField(rawValue: row.key), sheet.fields.contains(field) else {
        result.faults.append(CaseFormFault(.unknownRow(row.key), cell))
        continue
      }
      guard seen.insert(field).inserted else {
        result.faults.append(CaseFormFault(.repeated, cell))
        continue
      }
      compare(cell, field, on: sheet, &result)
    }
    for field in sheet.fields where !seen.contains(field) {
      result.missing.append(CaseFormMissing(sheet: sheet, key: field.rawValue))
    }
  }

  private func compare(
    _ cell: ReturnedCell, _ field: CaseFormField, on sheet: CaseFormSheet,
    _ result: inout CaseFormChanges
  ) {
    guard let keys = field.keys, !merged.contains(cell.place) else { return }
    let path = CaseFieldPath(keys)
    result.note(path, in: cell)
    do throws(CaseFormProblem) {
      let shown = returned.sent.front[sheet]?[field] ?? .empty
      let value = try reader.value(cell, as: field.kind, shown: shown)
      guard !value.isSame(as: shown) else { return }
      if field == .caseID {
        guard returned.sent.isNew else { throw .nameChanged(from: returned.caseID ?? "") }
        _ = try CaseFormName.checked(value)
      }
      let text = try CaseFormText.value(value, as: field.kind)
      if let text, text != sent[path] || field == .caseID {
        result.changes.append(
          CaseFormChange(.set(path, from: sent[path], to: text), at: cell.place, on: sheet, field))
      } else if text == nil, let old = sent[path] {
        result.changes.append(
          CaseFormChange(.remove(path, from: old), at: cell.place, on: sheet, field))
      }
    } catch {
      result.faults.append(CaseFormFault(error, cell))
    }
  }

  private func compareRecords(
    _ sheet: CaseFormSheet, _ list: String, _ rows: [ReturnedRow],
    _ result: inout CaseFormChanges
  ) {
    let reader = CaseFormRowReader(sheet: sheet, list: list, reader: reader, merged: merged)
    let records = returned.sent.records[sheet] ?? []
    var seen: Set<String> = []
    for row in rows {
      let name = row.cell(.id)?.text.trimmedSpaces ?? ""
      // A copied row brings the hidden key along, and has got a name of its own.
      let isCopy = !row.key.isEmpty && seen.contains(row.key) && name != row.key
      guard !row.key.isEmpty, !isCopy else {
        reader.addition(row, into: &result)
        continue
      }
      guard let record = records.first(where: { $0.id == row.key }) else {
        result.faults.append(CaseFormFault(.unknownRow(row.key), at: row.place, excerpt: name))
        continue
      }
      guard seen.insert(row.key).inserted else {
        result.faults.append(CaseFormFault(.repeated, at: row.place, excerpt: name))
        continue
      }
      reader.changes(of: record, in: row, sent, into: &result)
    }
    for record in records where !seen.contains(record.id) {
      result.missing.append(CaseFormMissing(sheet: sheet, key: record.id))
    }
  }

  private func comparePaths(_ rows: [ReturnedRow], _ result: inout CaseFormChanges) {
    var seen: Set<String> = []
    for row in rows {
      guard let cell = row.cell(.value), !row.key.isEmpty else { continue }
      let path = CaseFieldPath(row.key)
      guard let other = returned.sent.others.first(where: { $0.key == row.key }),
        let old = sent[path]
      else {
        result.faults.append(CaseFormFault(.unknownRow(row.key), cell))
        continue
      }
      guard seen.insert(row.key).inserted else {
        result.faults.append(CaseFormFault(.repeated, cell))
        continue
      }
      result.note(path, in: cell)
      guard !merged.contains(cell.place) else { continue }
      do throws(CaseFormProblem) {
        let value = try reader.value(cell, as: .words, shown: other.value)
        guard !value.isSame(as: other.value) else { continue }
        let isList = if case .list = old { true } else { false }
        if let text = try CaseFormText.value(value, as: isList ? .names : .words) {
          result.changes.append(
            CaseFormChange(.set(path, from: old, to: text), at: cell.place, on: .other))
        } else {
          result.changes.append(
            CaseFormChange(.remove(path, from: old), at: cell.place, on: .other))
        }
      } catch {
        result.faults.append(CaseFormFault(error, cell))
      }
    }
    for other in returned.sent.others where !seen.contains(other.key) {
      result.missing.append(CaseFormMissing(sheet: .other, key: other.key))
    }
  }
}
