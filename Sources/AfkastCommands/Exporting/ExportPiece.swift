import AfkastDocuments
import AfkastReports

/// Some rows of a table, ready to be written.
enum ExportPiece: Sendable {
  case text(String)
  case rows([[TidyValue]])
}

/// Makes rows ready to be written, on any thread.
struct ExportEncoder<Row: Sendable>: Sendable {
  let table: ExportTable<Row>
  let format: ExportFormat
  let dialect: CSV.Dialect

  init(_ table: ExportTable<Row>, _ options: ExportOptions) {
    self.table = table
    (format, dialect) = (options.chosenFormat, options.dialect)
  }

  /// The header of a text; a workbook has its own.
  var header: String { TidyCSV(dialect).header(table.columns) }

  func piece(_ rows: [Row]) -> ExportPiece {
    let values = rows.map(table.values)
    return format == .csv ? .text(TidyCSV(dialect).lines(values)) : .rows(values)
  }
}
