import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastModel

/// The sheets of a form that people fill in.
struct CaseFormSheets {
  private let content: CaseFormContent
  private let places: CaseFormPlaces
  private let choices: CaseFormNames
  private let links: CaseFormLinks
  private let language: Language

  init(
    _ content: CaseFormContent, _ places: CaseFormPlaces, _ choices: CaseFormNames,
    _ links: CaseFormLinks, _ language: Language
  ) {
    self.content = content
    self.places = places
    self.choices = choices
    self.links = links
    self.language = language
  }

  /// The sheet, or nil where there is nothing to fill in.
  func sheet(_ sheet: CaseFormSheet) -> Sheet? {
    guard places.rowCount(of: sheet) > 0 else { return nil }
    return switch sheet.layout {
    case .fields: fields(sheet)
    case .records: records(sheet)
    case .series: series
    case .paths: others
    }
  }

  private func fields(_ sheet: CaseFormSheet) -> Sheet {
    var grid = CaseFormGrid(
      sheet, places, language,
      [
        (CaseFormColumn.label.rawValue, say(.field), "", 34),
        (CaseFormColumn.value.rawValue, say(.value), "", 48),
        (CaseFormColumn.help.rawValue, say(.help), "", 60),
      ])
    for (row, field) in sheet.fields.enumerated() {
      grid.key(field.rawValue, row: row)
      grid.fix(CaseFormLabel(field: field).text(in: language), 0, row: row)
      let value = content.front[sheet]?[field] ?? .empty
      if field == .caseID, value != .empty, !content.isNew {
        grid.fixAsSent(value, 1, row: row)
      } else {
        grid.fill(value, as: field.kind, choices: choices.names(for: field), 1, row: row)
      }
      grid.fix(CaseFormHelp(field: field).text(in: language), 2, row: row)
    }
    return grid.result
  }

  private func records(_ sheet: CaseFormSheet) -> Sheet {
    let columns = sheet.fields.map { field in
      (
        field.rawValue, CaseFormLabel(field: field).text(in: language),
        CaseFormHelp(field: field).text(in: language), Self.width(of: field)
      )
    }
    var grid = CaseFormGrid(
      sheet, places, language,
      columns + [(CaseFormColumn.remove.rawValue, say(.remove), say(.removeHelp), 12)])
    let records = content.records[sheet] ?? []
    for row in 0..<places.rowCount(of: sheet) {
      let record = records.indices.contains(row) ? records[row] : nil
      grid.key(record?.id ?? "", row: row)
      for (column, field) in sheet.fields.enumerated() {
        let value = record?.values[field] ?? .empty
        if field == .id, record != nil {
          grid.fixAsSent(value, column, row: row)
          continue
        }
        grid.fill(value, as: field.kind, choices: choices.names(for: field), column, row: row)
        if let record, links.isLive(field, of: record.id, on: sheet) {
          grid.markLive(column, row: row)
        }
      }
      grid.fill(
        .empty, as: .words, choices: record == nil ? nil : ["x"], sheet.fields.count, row: row)
    }
    return grid.result
  }

  private var series: Sheet {
    let columns = CaseFormColumn.series.map { column in
      (column.rawValue, heading(column), column == .remove ? say(.removeHelp) : "", width(column))
    }
    var grid = CaseFormGrid(.series, places, language, columns)
    var names: [String] = []
    for point in content.points {
      let name = CaseFormSeriesName(series: point.series).text(in: language)
      if !names.contains(name) { names.append(name) }
    }
    for row in 0..<places.rowCount(of: .series) {
      guard content.points.indices.contains(row) else {
        grid.fill(.empty, as: .words, choices: names, 0, row: row)
        for column in 1..<CaseFormColumn.series.count {
          grid.fill(.empty, as: column == 2 ? .quantity : .words, column, row: row)
        }
        continue
      }
      let point = content.points[row]
      grid.key(point.key, row: row)
      grid.fixAsSent(
        .text(CaseFormSeriesName(series: point.series).text(in: language)), 0, row: row)
      grid.fixAsSent(.text(point.period), 1, row: row)
      grid.fill(point.value, as: .quantity, 2, row: row)
      grid.fill(point.unit.isEmpty ? .empty : .text(point.unit), as: .unit, 3, row: row)
      grid.fill(.empty, as: .words, choices: ["x"], 4, row: row)
      if links.isLive(point.key) { grid.markLive(2, row: row) }
    }
    return grid.result
  }

  private var others: Sheet {
    var grid = CaseFormGrid(
      .other, places, language,
      CaseFormColumn.paths.map { ($0.rawValue, heading($0), "", $0 == .path ? 48 : 60) })
    for (row, other) in content.others.enumerated() {
      grid.key(other.key, row: row)
      grid.fix(other.key, 0, row: row)
      grid.fill(other.value, as: .words, 1, row: row)
    }
    return grid.result
  }

  private func heading(_ column: CaseFormColumn) -> String {
    let message: CaseFormMessage =
      switch column {
      case .label: .field
      case .value: .value
      case .help: .help
      case .what: .what
      case .period: .period
      case .unit: .unit
      case .remove: .remove
      case .path: .path
      }
    return say(message)
  }

  private func width(_ column: CaseFormColumn) -> Double {
    switch column {
    case .what: 40
    case .remove: 12
    default: 20
    }
  }

  private static func width(of field: CaseFormField) -> Double {
    switch field {
    case .title, .definition, .source, .note, .text: 34
    case .id, .likely, .amount: 24
    case .valueUnit, .amountUnit, .inflowUnit, .department, .node, .owner, .kpiSource, .leadsTo:
      18
    default: 16
    }
  }

  private func say(_ message: CaseFormMessage) -> String { message.text(in: language) }
}
