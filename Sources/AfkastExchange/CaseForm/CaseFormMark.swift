/// What hidden cells of a form say, so that it is understood when it comes back.
package enum CaseFormMark {
  /// The format of forms.
  package static let version = "1"
  /// The name of the hidden sheet that tells what was sent.
  package static let sentSheet = "_afkast"

  /// The corner of a sheet.
  package static func sheet(_ sheet: CaseFormSheet) -> String { "afkast:case:" + sheet.rawValue }

  /// The key of a row that is no item: a title, headings or help.
  package static let ownRow = "#"

  /// The sheet that a corner is that of, if any.
  static func sheet(marked text: String) -> CaseFormSheet? {
    let mark = "afkast:case:"
    return text.hasPrefix(mark) ? CaseFormSheet(rawValue: String(text.dropFirst(mark.count))) : nil
  }

  /// The corner of the sheet that tells what was sent.
  package static let sent = "afkast:case-form"

  /// The row of a field on the sheet that tells what was sent.
  package enum SentKey: String, Sendable, CaseIterable {
    case version, caseID = "case", language, template
    /// SHA-256 of the case's text, and of all that was sent.
    case text, fields
    case program
  }
}

/// Columns of sheets whose rows are no items.
package enum CaseFormColumn: String, Sendable, CaseIterable {
  case label, value, help, what, period, unit, remove, path

  /// The columns of a sheet of fields.
  package static let fields: [CaseFormColumn] = [.label, .value, .help]
  /// The columns of values over time.
  package static let series: [CaseFormColumn] = [.what, .period, .value, .unit, .remove]
  /// The columns of all other fields.
  package static let paths: [CaseFormColumn] = [.path, .value]
}

extension CaseFormSheet {
  /// The keys of its columns that are filled in.
  var columns: [String] {
    switch layout {
    case .fields: [CaseFormColumn.value.rawValue]
    case .records: fields.map(\.rawValue) + [CaseFormColumn.remove.rawValue]
    case .series: CaseFormColumn.series.map(\.rawValue)
    case .paths: [CaseFormColumn.value.rawValue]
    }
  }
}
