/// A cell: what it holds and how it looks.
package struct SheetCell: Sendable, Hashable {
  package let value: SheetValue
  package var style: SheetStyle

  package init(_ value: SheetValue, _ style: SheetStyle = SheetStyle()) {
    self.value = value
    self.style = style
  }

  /// Nothing.
  package static let empty = SheetCell(.empty)

  /// Words.
  package static func text(_ words: String, _ style: SheetStyle = SheetStyle()) -> SheetCell {
    SheetCell(.text(words), style)
  }

  /// A heading.
  package static func heading(_ words: String) -> SheetCell {
    SheetCell(.text(words), SheetStyle(role: .heading, wraps: true))
  }

  /// A number.
  package static func number(_ value: Double, _ format: SheetFormat) -> SheetCell {
    SheetCell(.number(value), SheetStyle(format))
  }

  /// A formula with its value.
  package static func formula(
    _ formula: SheetFormula, _ value: Double, _ format: SheetFormat
  ) -> SheetCell {
    SheetCell(.formula(formula, .number(value)), SheetStyle(format))
  }

  /// The same cell, which may be changed where its sheet is protected.
  package var asInput: SheetCell {
    var cell = self
    cell.style.role = .input
    return cell
  }
}

/// What a cell holds.
package enum SheetValue: Sendable, Hashable {
  case empty
  /// Words, whatever they begin with.
  case text(String)
  /// A number; one that is not finite cannot be written.
  case number(Double)
  case date(SheetDate)
  /// A formula, and what a reader sees who does not calculate.
  case formula(SheetFormula, Result)

  /// What a formula gave when it was written.
  package enum Result: Sendable, Hashable {
    case number(Double)
    case text(String)
  }
}

/// A day of the Gregorian calendar, from March 1900 to 9999.
package struct SheetDate: Sendable, Hashable {
  /// Days as spreadsheets count them: 1 March 1900 is 61.
  package let serial: Int

  /// Makes a day; nil where spreadsheets do not count it, or it does not exist.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    // Years begin in March, so that the leap day is the last (Howard Hinnant, days_from_civil).
    let marchYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear
    // 1 March 1900 is day 693 960 of that count.
    serial = days - 693_960 + 61
    guard serial >= 61 else { return nil }
  }
}
