/// How a file is written, as its mapping says.
public struct FileForm: Sendable, Hashable {
  /// What stands between the cells of a line of CSV.
  public var separator: Separator = .semicolon
  /// How the bytes of CSV are letters.
  public var encoding: Encoding = .utf8OrWindows1252
  /// The decimal mark; the other one, and spaces, mark thousands.
  public var decimal: DecimalMark
  /// The sheet of a workbook; nil where it has one only.
  public var sheet: String?
  /// The row of the headings, 1 for the first.
  public var header = 1
  /// What the first written cell of a row with totals begins with; nil where there are none.
  public var totals: String?

  /// What stands between cells.
  public enum Separator: String, Sendable, Hashable, CaseIterable {
    /// `;`
    case semicolon
    /// `,`
    case comma
    /// The tabulator.
    case tab
  }

  /// How bytes are letters.
  public enum Encoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8, and Windows-1252 if the file is not UTF-8.
    case utf8OrWindows1252 = "auto"
    /// UTF-8 only.
    case utf8 = "utf-8"
    /// Windows-1252 only.
    case windows1252 = "windows-1252"
  }

  /// The mark before decimals.
  public enum DecimalMark: String, Sendable, Hashable, CaseIterable {
    /// `1.234,50`
    case comma
    /// `1,234.50`
    case point
  }

  /// How a day or a month is written.
  public enum DateForm: String, Sendable, Hashable, CaseIterable {
    /// `31-12-2027`
    case dayMonthYear = "dd-mm-yyyy"
    /// `31.12.2027`
    case dottedDayMonthYear = "dd.mm.yyyy"
    /// `2027-12-31`
    case yearMonthDay = "yyyy-mm-dd"
    /// `2027-12`
    case yearMonth = "yyyy-mm"
    /// `202712`
    case plainYearMonth = "yyyymm"
    /// `12.2027`
    case dottedMonthYear = "mm.yyyy"
  }

  /// Makes a form; everything else has a default.
  public init(decimal: DecimalMark) {
    self.decimal = decimal
  }
}
