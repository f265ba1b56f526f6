import AfkastDiagnostics
import AfkastDocuments

/// Workbooks are written by a library, into a file.
enum WorkbookBytes {
  /// The file's bytes; `WorkbookFailure` or `FileFailure` where it could not be written.
  static func of(_ workbook: AfkastDocuments.Workbook) throws -> [UInt8] {
    guard let folder = PrivateFolder() else {
      throw FileFailure.other("no temporary folder can be made")
    }
    let path = "\(folder.path)/made.xlsx"
    try WorkbookWriter().write(workbook, to: path)
    return try SystemFiles().bytes(of: path, limit: .max - 1)
  }
}
