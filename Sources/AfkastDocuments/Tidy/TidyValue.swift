/// One value of a tidy table, with its type.
package enum TidyValue: Sendable, Hashable {
  case empty
  case text(String)
  case integer(Int)
  case number(Double)
  case truth(Bool)
  case day(TidyDay)
  /// A moment in universal time: a day, and the seconds since it began.
  case moment(TidyDay, seconds: Double)
}

/// What all values of a column are, where they are not empty.
package enum TidyKind: String, Sendable, Hashable, CaseIterable {
  case text
  case integer
  case number
  /// Kroner.
  case money
  case truth
  case day
  case moment
}

/// A column of a tidy table.
package struct TidyColumn: Sendable, Hashable {
  package let name: String
  package let kind: TidyKind

  package init(_ name: String, _ kind: TidyKind) {
    self.name = name
    self.kind = kind
  }
}

/// A day of the calendar.
package struct TidyDay: Sendable, Hashable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// As ISO 8601 writes it: `2027-03-09`.
  package var text: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension TidyValue {
  /// Whether a column of a kind may hold it.
  package func fits(_ kind: TidyKind) -> Bool {
    switch self {
    case .empty: true
    case .text: kind == .text
    case .integer: kind == .integer
    case .number: kind == .number || kind == .money
    case .truth: kind == .truth
    case .day: kind == .day
    case .moment: kind == .moment
    }
  }
}
