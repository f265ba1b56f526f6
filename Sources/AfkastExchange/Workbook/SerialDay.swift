/// A day as a workbook counts it.
enum SerialDay {
  /// `2027-03-09` for 46455; nil for what is no day.
  ///
  /// From 1900, 1 is 1 January and 60 the 29 February that never was; from 1904, 0 is 1 January.
  static func text(_ serial: Double, beginsIn1904: Bool) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial)
    if !beginsIn1904 {
      guard days > 0, days != 60 else { return nil }
      days -= days < 60 ? 1 : 2
    }
    var year = beginsIn1904 ? 1904 : 1900
    while case let length = isLeap(year) ? 366 : 365, days >= length {
      (days, year) = (days - length, year + 1)
    }
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var month = 0
    while days >= lengths[month] { (days, month) = (days - lengths[month], month + 1) }
    return "\(year)-\(padded(month + 1))-\(padded(days + 1))"
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
