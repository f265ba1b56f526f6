import AfkastDiagnostics
import AfkastDocuments
import AfkastReports
import ArgumentParser

/// Writes a table piece by piece, so that none of it need be kept; a file is whole or not there at all.
struct ExportRun<Row: Sendable> {
  /// Takes what comes next.
  typealias Taker = (ExportPiece) throws -> Void

  let encoder: ExportEncoder<Row>
  private let options: ExportOptions
  private let context: Context

  init(_ table: ExportTable<Row>, _ options: ExportOptions, in context: Context) {
    encoder = ExportEncoder(table, options)
    self.options = options
    self.context = context
  }

  /// Writes what `make` gives.
  func write(_ make: (Taker) throws -> Void) throws {
    guard let path = options.path else {
      context.console.write(encoder.header)
      try make { piece in
        if case .text(let text) = piece { context.console.write(text) }
      }
      return
    }
    try refuseInput(path)
    do {
      switch options.chosenFormat {
      case .csv: try writeText(to: path, make)
      case .xlsx: try writeWorkbook(to: path, make)
      }
    } catch let failure as FileFailure {
      throw context.failure("\(path.visible) cannot be written: \(failure.reason)", .cannotCreate)
    } catch let failure as WorkbookFailure {
      throw context.failure(failure.message, hint: "\(path.visible) was not written", .ourFault)
    }
    context.console.narrate("\(path.visible) is written.\n")
  }

  private func writeText(to path: String, _ make: (Taker) throws -> Void) throws {
    try context.files.replace(path) { write in
      try write(Array(encoder.header.utf8))
      try make { piece in
        if case .text(let text) = piece { try write(Array(text.utf8)) }
      }
    }
  }

  /// The library writes files of its own alone.
  private func writeWorkbook(to path: String, _ make: (Taker) throws -> Void) throws {
    guard let folder = PrivateFolder() else {
      throw FileFailure.other("no temporary folder can be made")
    }
    let made = "\(folder.path)/made.xlsx"
    let table = encoder.table
    let workbook = try TidyWorkbook(at: made, name: table.name, table.columns)
    try make { piece in
      if case .rows(let rows) = piece { try workbook.add(rows) }
    }
    try workbook.close()
    try context.files.replace(path) { write in try SystemFiles().read(made, write) }
  }

  /// A link may lead to a file that its own name does not tell of.
  private func refuseInput(_ path: String) throws {
    guard let real = context.files.real(path), ReportOptions.isInput(real) else { return }
    throw ValidationError(
      "\(path.visible) leads to \(real.visible), a file that tables are made from.")
  }
}
