import AfkastModel

/// A month that was typed: `2027-03`, `03-2027`, `01-03-2027`, `marts 2027`.
struct TypedMonth {
  let month: Month

  /// Nil for anything else; a day of a workbook is written `2027-03-01`.
  init?(_ text: String, isDay: Bool) {
    let parts = text.lowercased().split(whereSeparator: { "-/. ".contains($0) }).map(String.init)
    let numbers = parts.map { Int($0) }
    let found: Month? =
      switch numbers.count {
      case 2: Self.month(parts, numbers)
      case 3:
        isDay || parts[0].count == 4
          ? Self.month(year: numbers[0], number: numbers[1], day: numbers[2])
          : parts[2].count == 4
            ? Self.month(year: numbers[2], number: numbers[1], day: numbers[0]) : nil
      default: nil
      }
    guard let found else { return nil }
    month = found
  }

  private static func month(_ parts: [String], _ numbers: [Int?]) -> Month? {
    if parts[0].count == 4, let year = numbers[0] { return month(year: year, number: numbers[1]) }
    guard parts[1].count == 4, let year = numbers[1] else { return nil }
    return month(year: year, number: numbers[0] ?? named(parts[0]))
  }

  private static func month(year: Int?, number: Int?, day: Int? = 1) -> Month? {
    guard let year, let number, let day, let month = Month(year: year, month: number),
      (1...month.dayCount).contains(day)
    else { return nil }
    return month
  }

  /// The number of a month by its first three letters, in Danish or English.
  private static func named(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let names = [
      ["januar", "january"], ["februar", "february"], ["marts", "march"], ["april"],
      ["maj", "may"], ["juni", "june"], ["juli", "july"], ["august"], ["september"],
      ["oktober", "october"], ["november"], ["december"],
    ]
    return names.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }
}
