import AfkastModel

/// A day as a workbook counts it.
enum SerialDay {
  /// `2027-03-09` for 46455; nil for what is no day.
  ///
  /// From 1900, 1 is 1 January and 60 the 29 February that never was; from 1904, 0 is 1 January.
  static func text(_ serial: Double, beginsIn1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let days = Int(serial)
    if beginsIn1904 { return text(days, after: 1904) }
    guard days > 0, days != 60 else { return nil }
    return text(days - (days < 60 ? 1 : 2), after: 1900)
  }

  /// The day so many days after 1 January of a year.
  private static func text(_ days: Int, after year: Int) -> String? {
    Day(year: year, month: 1, day: 1)?.advanced(by: days).description
  }
}
