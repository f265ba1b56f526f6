import AfkastModel

/// Reads periods in the forms that a mapping says.
struct WrittenPeriod {
  let forms: [PeriodForm]
  /// What a day stands for; nil where the forms do not say.
  let lengthOfDays: PeriodLength?

  init(_ mapping: MeasurementMapping) {
    (forms, lengthOfDays) = (mapping.dates, mapping.lengthOfDays)
  }

  /// The period of a cell; a day of a workbook is one, however text is written.
  func parse(_ cell: ArraySlice<UInt8>, _ kind: TableRow.Kind) throws(CellProblem) -> Period {
    if kind == .unknown { throw .formula }
    if cell.trimmed.isEmpty { throw .empty }
    for form in kind == .day ? [.date(.yearMonthDay)] : forms {
      if let period = try? period(cell.trimmed, form) { return period }
    }
    throw .notADate
  }

  private func period(
    _ cell: ArraySlice<UInt8>, _ form: PeriodForm
  ) throws(CellProblem) -> Period {
    switch form {
    case .own:
      guard let period = Period(stored: String(decoding: cell, as: UTF8.self)) else {
        throw .notADate
      }
      return period
    case .part(let form):
      guard let period = Self.period(cell, form) else { throw .notADate }
      return period
    case .date(let form):
      let (month, day) = try WrittenMonth.read(cell, form)
      guard let day else { return .month(month) }
      guard let lengthOfDays else { throw .notADate }
      return Period(lengthOfDays, holding: month.firstDay.advanced(by: day - 1))
    }
  }

  private static func period(_ cell: ArraySlice<UInt8>, _ form: PeriodForm.PartForm) -> Period? {
    guard let (written, numbers) = fields(cell, form.rawValue.utf8), let year = Year(written) else {
      return nil
    }
    let number = numbers.first ?? 0
    switch form {
    case .year: return .year(year)
    case .halfYear: return HalfYear(number, of: year).map(Period.halfYear)
    case .yearQuarter, .quarterYear, .shortQuarter, .quarter:
      return Quarter(number, of: year).map(Period.quarter)
    case .week, .yearWeek: return Week(year: written, week: number).map(Period.week)
    case .fortnight:
      let week = Week(year: written, week: number)
      return week?.next.number == numbers.last ? week.map(Period.fortnight) : nil
    }
  }

  /// The year and the numbers of a text that is written as a pattern says: `yyyy` is four digits, `n` one or
  /// two, and letters may be large or small.
  private static func fields(
    _ cell: ArraySlice<UInt8>, _ pattern: String.UTF8View
  ) -> (year: Int, numbers: [Int])? {
    var (rest, year, numbers) = (cell, 0, [Int]())
    for place in pattern {
      switch place {
      case UInt8(ascii: "y"):
        guard let digit = rest.popFirst()?.digit else { return nil }
        year = year * 10 + Int(digit)
      case UInt8(ascii: "n"):
        let digits = rest.prefix(2).prefix { $0.digit != nil }.compactMap(\.digit)
        guard !digits.isEmpty else { return nil }
        numbers.append(digits.reduce(0) { $0 * 10 + Int($1) })
        rest = rest.dropFirst(digits.count)
      case UInt8(ascii: " "):
        let next = rest.trimmed
        guard next.count < rest.count else { return nil }
        rest = next
      default: guard let byte = rest.popFirst(), byte.small == place.small else { return nil }
      }
    }
    return rest.isEmpty ? (year, numbers) : nil
  }
}

extension UInt8 {
  /// The small letter of a large one in ASCII.
  fileprivate var small: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}
