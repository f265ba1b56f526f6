/// A value of a table, with the words that people read for it.
package enum DataCell: Sendable, Hashable {
  case empty
  case text(String)
  /// A number of a spreadsheet, and the same as people read it.
  case number(Double, NumberFormat, shown: String)
  /// A day of a spreadsheet; a month is its first day.
  case date(year: Int, month: Int, day: Int, DateFormat, shown: String)
  /// A small chart, and what it says in words.
  case picture(Markup, words: String)

  /// How a spreadsheet shows a number.
  package enum NumberFormat: Sendable, Hashable {
    case integer
    case decimal(Int)
    /// A fraction as a percentage with decimals.
    case percent(Int)
    case kroner
    /// Kroner, shown in thousands.
    case thousands
    /// Kroner, shown in millions with decimals.
    case millions(Int)
    case months
  }

  /// How a spreadsheet shows a day.
  package enum DateFormat: Sendable, Hashable {
    case day
    case month
  }
}
