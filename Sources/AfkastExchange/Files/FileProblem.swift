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
  /// The sums of the file cannot be added up in 64 bits of øre.
  case overflow
}
