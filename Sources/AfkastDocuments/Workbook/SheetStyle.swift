/// How a cell looks and what it is to its reader.
package struct SheetStyle: Sendable, Hashable {
  /// What a cell is to its reader.
  package enum Role: Sendable, Hashable {
    case body
    case title
    case heading
    case total
    /// May be changed; the only cells that are not locked.
    case input
    /// What must not be overlooked.
    case notice
    /// What to write in the cells below or beside.
    case help
  }

  package var format: SheetFormat
  package var role: Role
  package var wraps: Bool

  package init(_ format: SheetFormat = .general, role: Role = .body, wraps: Bool = false) {
    self.format = format
    self.role = role
    self.wraps = wraps
  }
}

/// How a number is shown, the same in every locale: the reader's own program puts in its marks.
package enum SheetFormat: Sendable, Hashable {
  case general
  case number(DataCell.NumberFormat)
  case date(DataCell.DateFormat)
  /// A whole number without thousands marks, as a year.
  case plain
  /// A number with the decimals it has; from a thousand on with its thousands marked.
  case quantity
  /// Words, also where they look like a number.
  case text

  /// The code of the format in a file.
  var code: String {
    switch self {
    case .general: "General"
    case .number(let format): Self.code(of: format)
    case .date(.day): "dd\\-mm\\-yyyy"
    case .date(.month): "mmm\\ yyyy"
    case .plain: "0"
    case .quantity: "General"
    case .text: "@"
    }
  }

  private static func code(of format: DataCell.NumberFormat) -> String {
    switch format {
    case .integer: "#,##0"
    case .decimal(let places): "#,##0" + decimals(places)
    case .percent(let places): "0" + decimals(places) + "\\ %"
    case .kroner: "#,##0\\ \"kr.\""
    case .thousands: "#,##0,\\ \"t.kr.\""
    case .millions(let places): "#,##0" + decimals(places) + ",,\\ \"mio. kr.\""
    case .months: "General\\ \"mdr.\""
    }
  }

  private static func decimals(_ places: Int) -> String {
    places > 0 ? "." + String(repeating: "0", count: min(places, 15)) : ""
  }
}
