/// A unit of a row, and whether it is another than was sent.
struct RowUnit {
  let unit: String
  let isChanged: Bool
  /// Whether its row is new, so that nothing was shown there as a percentage.
  var isNew = false
}

extension CaseFormRowReader {
  /// The units of a row; of one that is in the case, beside those that were sent.
  func units(
    of row: ReturnedRow, beside record: CaseFormContent.Record?, _ result: inout CaseFormChanges
  ) -> [CaseFormField: RowUnit] {
    var units: [CaseFormField: RowUnit] = [:]
    for field in sheet.fields where field.kind == .unit {
      guard let cell = row.cell(field) else { continue }
      let sent = record.map { unit(of: $0.values[field] ?? .empty) }
      do throws(CaseFormProblem) {
        let unit = unit(of: try reader.value(cell, as: .unit))
        units[field] = RowUnit(
          unit: unit, isChanged: sent.map { $0 != unit } ?? false, isNew: record == nil)
      } catch {
        result.faults.append(CaseFormFault(error, cell))
        units[field] = RowUnit(unit: sent ?? "", isChanged: false)
      }
    }
    return units
  }

  private func unit(of value: CaseFormValue) -> String {
    if case .text(let words) = value { reader.unit(words) } else { "" }
  }

  /// A unit that no number takes would be lost without a word.
  func checkUnits(
    _ units: [CaseFormField: RowUnit], of row: ReturnedRow, _ result: inout CaseFormChanges
  ) {
    for field in sheet.fields {
      guard field.valueOfUnit != nil, let unit = units[field], !unit.unit.isEmpty,
        let cell = row.cell(field)
      else {
        continue
      }
      let isTaken = sheet.fields.contains { other in
        guard other.unit == field, let value = row.cell(other) else { return false }
        return (try? reader.value(value, as: .quantity))?.isNumber ?? true
      }
      if !isTaken { result.faults.append(CaseFormFault(.unitWithoutNumber, cell)) }
    }
  }
}

extension CaseFormValue {
  var isNumber: Bool {
    switch self {
    case .number, .share: true
    default: false
    }
  }
}
