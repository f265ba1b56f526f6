import AfkastInput
import AfkastModel

/// Reads values over time: a row a year or month.
struct CaseFormSeriesReader {
  private let returned: ReturnedCase
  private let reader: CaseFormReader
  private let merged: Set<FormPlace>

  init(_ returned: ReturnedCase, _ reader: CaseFormReader, _ merged: Set<FormPlace>) {
    self.returned = returned
    self.reader = reader
    self.merged = merged
  }

  func compare(
    _ rows: [ReturnedRow], _ sent: [CaseFieldPath: CaseFieldValue],
    _ result: inout CaseFormChanges
  ) {
    var seen: Set<String> = []
    for row in rows {
      guard !row.key.isEmpty else {
        add(row, sent, &result)
        continue
      }
      guard let point = returned.sent.points.first(where: { $0.key == row.key }) else {
        result.faults.append(CaseFormFault(.unknownRow(row.key), at: row.place))
        continue
      }
      guard seen.insert(row.key).inserted else {
        result.faults.append(CaseFormFault(.repeated, at: row.place))
        continue
      }
      compare(row, point, sent[CaseFieldPath(point.key)], &result)
    }
    for point in returned.sent.points where !seen.contains(point.key) {
      result.missing.append(CaseFormMissing(sheet: .series, key: point.key))
    }
  }

  private func compare(
    _ row: ReturnedRow, _ point: CaseFormContent.Point, _ old: CaseFieldValue?,
    _ result: inout CaseFormChanges
  ) {
    guard let cell = row.cell(.value), let old, !merged.contains(cell.place) else { return }
    let path = CaseFieldPath(point.key)
    result.note(path, in: cell)
    do throws(CaseFormProblem) {
      if let period = row.cell(.period), !period.isBlank,
        try Self.period(period) != point.period
      {
        throw .nameChanged(from: point.period)
      }
      if let mark = row.cell(.remove), try reader.value(mark, as: .truth) == .truth(true) {
        result.changes.append(CaseFormChange(.remove(path, from: old), at: mark.place, on: .series))
        return
      }
      let value = try reader.value(cell, as: .quantity, shown: point.value)
      let (unit, before) = (try self.unit(row), reader.unit(point.unit))
      guard !value.isSame(as: point.value) || unit != before else { return }
      if case .text = value, unit != before, !unit.isEmpty { throw .unitWithoutNumber }
      let rowUnit = RowUnit(unit: unit, isChanged: unit != before)
      let text = try CaseFormText.quantity(
        value, rowUnit, takes: .own, keeping: reader.ownUnits)
      guard let text else { throw .emptied }
      guard text != old else { return }
      result.changes.append(
        CaseFormChange(.set(path, from: old, to: text), at: cell.place, on: .series))
    } catch {
      result.faults.append(CaseFormFault(error, cell))
    }
  }

  private func unit(_ row: ReturnedRow) throws(CaseFormProblem) -> String {
    guard let cell = row.cell(.unit) else { return "" }
    let value = try reader.value(cell, as: .unit)
    return if case .text(let unit) = value { unit } else { "" }
  }

  private func add(
    _ row: ReturnedRow, _ sent: [CaseFieldPath: CaseFieldValue], _ result: inout CaseFormChanges
  ) {
    // A mark in a row where nothing stands removes nothing.
    let asked: [CaseFormColumn] = [.what, .period, .value, .unit]
    guard asked.contains(where: { row.cell($0)?.isBlank == false }) else { return }
    let cell = row.cell(.value)
    let place = cell?.place ?? row.place
    do throws(CaseFormProblem) {
      guard let what = row.cell(.what), let series = series(called: what.text.trimmedSpaces) else {
        throw .unknownSeries
      }
      guard let cell, let periodCell = row.cell(.period) else { throw .notAPeriod }
      let path = CaseFieldPath(series.key + "/" + (try Self.period(periodCell)))
      let value = try reader.value(cell, as: .quantity)
      let text = try CaseFormText.quantity(
        value, RowUnit(unit: unit(row), isChanged: false), takes: .own,
        keeping: reader.ownUnits)
      guard let text else { throw .emptied }
      guard sent[path] == nil else { throw .repeated }
      result.note(path, in: cell)
      result.changes.append(
        CaseFormChange(.set(path, from: nil, to: text), at: place, on: .series))
    } catch {
      result.faults.append(
        CaseFormFault(error, at: place, excerpt: row.cell(.what)?.excerpt ?? ""))
    }
  }

  /// A series that the case has, by what its rows are called: the sheet and the item.
  private func series(called words: String) -> CaseFormSeries? {
    returned.sent.points.lazy.map(\.series).first { reader.names(of: $0).contains(words) }
  }

  /// A year or a month, as the file has it.
  private static func period(
    _ cell: ReturnedCell
  ) throws(CaseFormProblem) -> String {
    if cell.isFormula { throw .formula }
    let text = cell.text.trimmedSpaces
    if cell.kind == .number || cell.kind == .text, text.count == 4, let year = Int(text),
      Year(year) != nil
    {
      return text
    }
    guard let month = TypedMonth(text, isDay: cell.kind == .day)?.month,
      cell.kind == .day || cell.kind == .text
    else { throw .notAPeriod }
    return month.description
  }
}
