/// Why a file is refused as a whole: nothing of it is imported.
package enum FileProblem: Error, Sendable, Hashable {
  /// It is larger than so many bytes.
  case tooLarge(limit: Int)
  /// It has no row with the headings.
  case noHeader(row: Int)
  /// Nothing is in the file.
  case empty
  /// It is not UTF-8, from this byte on, counted from 0.
  case notUTF8(at: Int)
  /// A byte that is no letter in Windows-1252, counted from 0.
  case notWindows1252(at: Int)
  /// It is UTF-16.
  case utf16
  /// It holds a NUL, as no text does.
  case binary
  /// A quotation that begins in this line never ends.
  case openQuote(line: Int)
  /// Something stands between the end of a quotation and the next separator.
  case brokenQuote(line: Int)
  /// A row of more cells than this.
  case tooManyColumns(row: Int, limit: Int)
  /// A row of more bytes than this.
  case tooLongRow(row: Int, limit: Int)
  /// A heading that the mapping names is not there; the headings that are.
  case missingColumn(String, headings: [String])
  /// A heading that the mapping names stands in several columns.
  case ambiguousColumn(String)
  /// It is neither a workbook nor text, though it begins as one.
  case notWorkbook
  /// It is locked by a password, or of a form older than XLSX.
  case locked
  /// It holds macros.
  case macros
  /// A part of the workbook is not as it should be.
  case damagedWorkbook(part: String)
  /// A part of the workbook is larger than so many bytes.
  case tooLargePart(String, limit: Int)
  /// A part of the workbook is packed as no program packs it.
  case zipBomb(part: String)
  /// A part of the workbook has a document type, as none has.
  case documentType(part: String)
  /// There is no sheet of that name, or without a name, not one alone.
  case noSheet(String?, sheets: [String])
  /// A workbook is read from a file only.
  case workbookFromPipe
  /// Its name looks like a civil registration number (Danish: CPR-nummer), and would be kept.
  case personNumber
  /// The sums of the file cannot be added up in 64 bits of øre.
  case overflow
}
