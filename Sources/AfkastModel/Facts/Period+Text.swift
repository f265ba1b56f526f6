extension Period {
  /// The period that a text written by `description` stands for; nil for any other text.
  public init?(stored text: String) {
    guard let period = Self.read(text), period.description == text else { return nil }
    self = period
  }

  /// The period that a text means, also where it is not spelt exactly so.
  private static func read(_ text: String) -> Period? {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    if ends.count == 2, case .week(let first) = read(String(ends[0])) { return .fortnight(first) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 1, let year = Int(parts[0]), let known = Year(year) else { return nil }
    switch parts.count {
    case 1: return .year(known)
    case 2: return part(parts[1], of: known)
    case 3:
      guard let month = Int(parts[1]), let number = Int(parts[2]) else { return nil }
      return Day(year: year, month: month, day: number).map(Period.day)
    default: return nil
    }
  }

  private static func part(_ text: Substring, of year: Year) -> Period? {
    if let month = Int(text) {
      return Month(year: year.number, month: month).map(Period.month)
    }
    guard let number = Int(text.dropFirst()) else { return nil }
    switch text.first {
    case "Q": return Quarter(number, of: year).map(Period.quarter)
    case "H": return HalfYear(number, of: year).map(Period.halfYear)
    case "W": return Week(year: year.number, week: number).map(Period.week)
    default: return nil
    }
  }
}
