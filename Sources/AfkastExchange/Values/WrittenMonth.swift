import AfkastModel

/// Reads days and months in the form that a mapping says.
enum WrittenMonth {
  /// The month that a day or a month is in.
  static func parse(
    _ cell: ArraySlice<UInt8>, _ form: FileForm.DateForm
  ) throws(CellProblem) -> Month {
    try read(cell, form).month
  }

  /// The month, and the day in it where the form writes days.
  static func read(
    _ cell: ArraySlice<UInt8>, _ form: FileForm.DateForm
  ) throws(CellProblem) -> (month: Month, day: Int?) {
    let bytes = cell.trimmed
    if bytes.isEmpty { throw .empty }
    let pattern = form.rawValue.utf8
    guard bytes.count == pattern.count else { throw .notADate }
    var (year, month, day) = (0, 0, nil as Int?)
    for (byte, place) in zip(bytes, pattern) {
      let digit = byte.digit.map { Int($0) }
      switch (place, digit) {
      case (UInt8(ascii: "y"), let digit?): year = year * 10 + digit
      case (UInt8(ascii: "m"), let digit?): month = month * 10 + digit
      case (UInt8(ascii: "d"), let digit?): day = (day ?? 0) * 10 + digit
      default: guard byte == place else { throw .notADate }
      }
    }
    guard let found = Month(year: year, month: month) else { throw .notADate }
    if let day { guard (1...found.dayCount).contains(day) else { throw .notADate } }
    return (found, day)
  }
}
