/// How a period is written in a file.
public enum PeriodForm: Sendable, Hashable {
  /// As a day or a month.
  case date(FileForm.DateForm)
  /// As another part of the calendar.
  case part(PartForm)
  /// As facts are recorded: `2027-03`, `2027-Q1`, `2027-W05..W06`, `2027-03-09`.
  case own

  /// How a part of the calendar is written; `n` is its number, which may begin with a zero.
  public enum PartForm: String, Sendable, Hashable, CaseIterable {
    /// `2027-K1`
    case yearQuarter = "yyyy-Kn"
    /// `K1 2027`
    case quarterYear = "Kn yyyy"
    /// `1. kvt. 2027`
    case shortQuarter = "n. kvt. yyyy"
    /// `1. kvartal 2027`
    case quarter = "n. kvartal yyyy"
    /// `1. halvår 2027`
    case halfYear = "n. halvår yyyy"
    /// `uge 5 2027`
    case week = "uge n yyyy"
    /// `2027-uge 5`
    case yearWeek = "yyyy-uge n"
    /// `uge 5-6 2027`
    case fortnight = "uge n-n yyyy"
    /// `2027`
    case year = "yyyy"
  }

  /// What such a text stands for, where all of them stand for the same; a day is what a mapping says.
  public var length: PeriodLength? {
    switch self {
    case .own: nil
    case .date(.dayMonthYear), .date(.dottedDayMonthYear), .date(.yearMonthDay): nil
    case .date: .month
    case .part(.yearQuarter), .part(.quarterYear), .part(.shortQuarter), .part(.quarter): .quarter
    case .part(.halfYear): .halfYear
    case .part(.week), .part(.yearWeek): .week
    case .part(.fortnight): nil
    case .part(.year): .year
    }
  }

  /// Whether it writes days.
  public var isOfDays: Bool {
    switch self {
    case .date(.dayMonthYear), .date(.dottedDayMonthYear), .date(.yearMonthDay): true
    default: false
    }
  }
}

extension PeriodForm: RawRepresentable, CaseIterable {
  /// All of them, days first.
  public static var allCases: [PeriodForm] {
    FileForm.DateForm.allCases.map(PeriodForm.date) + PartForm.allCases.map(PeriodForm.part)
      + [.own]
  }

  /// The form of that name; nil if there is none.
  public init?(rawValue: String) {
    guard let form = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = form
  }

  /// How mappings name it.
  public var rawValue: String {
    switch self {
    case .date(let form): form.rawValue
    case .part(let form): form.rawValue
    case .own: "afkast"
    }
  }
}

/// The part of the calendar that a day stands for.
public enum PeriodLength: String, Sendable, Hashable, CaseIterable {
  /// The day itself.
  case day
  /// Its week from Monday to Sunday.
  case week
  /// Its calendar month.
  case month
  /// Its calendar quarter.
  case quarter
  /// Its half of the calendar year.
  case halfYear = "half-year"
  /// Its calendar year.
  case year
}

extension Period {
  /// The period of that length that a day is in.
  public init(_ length: PeriodLength, holding day: Day) {
    let month = day.month
    let (quarter, half) = ((month.number + 2) / 3, (month.number + 5) / 6)
    let found: Period? =
      switch length {
      case .day: .day(day)
      case .week: .week(Week(of: day))
      case .month: .month(month)
      case .quarter: Quarter(quarter, of: month.year).map(Period.quarter)
      case .halfYear: HalfYear(half, of: month.year).map(Period.halfYear)
      case .year: .year(month.year)
      }
    self = found ?? .month(month)
  }
}
