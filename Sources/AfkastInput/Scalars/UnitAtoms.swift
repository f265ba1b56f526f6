import AfkastModel

/// The words that units are made of (DESIGN.md section 4, "Values").
enum UnitAtoms {
  /// The unit of one word; nil if the word cannot be a unit.
  static func unit(named word: String) -> WrittenUnit? {
    if let unit = fixed[word] { return unit }
    // A space that does not break a line is a space to whoever wrote it.
    let word = word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let unit = fixed[word] ?? fixed[singular(word)] { return unit }
    guard let first = word.first, first.isLetter, UnitSpelling.meaning(of: word) == nil,
      UnitSpelling.advice(on: word) == nil,
      word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    else { return nil }
    return WrittenUnit(unit: Unit([.noun(singular(word)): 1]))
  }

  /// The plural in `s` is the same noun.
  private static func singular(_ word: String) -> String {
    word.count > 2 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static let fixed: [String: WrittenUnit] = [
    "kr": krone(0), "kr.": krone(0), "DKK": krone(0),
    "tkr": krone(3), "t.kr.": krone(3), "tkr.": krone(3),
    "mkr": krone(6), "mkr.": krone(6), "mio. kr.": krone(6), "mio.kr.": krone(6),
    "%": WrittenUnit(tens: -2),
    "month": months(1, 1), "year": months(12, 1),
    // A year is 12 months, a week 7/365.25 year, a day 1/365.25 year.
    "week": months(4 * 12 * 7, 1461), "day": months(4 * 12, 1461),
    "minute": minutes(1), "hour": minutes(60),
  ]

  private static func krone(_ tens: Int) -> WrittenUnit { WrittenUnit(unit: .money, tens: tens) }

  private static func months(_ numerator: Int, _ denominator: Int) -> WrittenUnit {
    WrittenUnit(unit: .time, numerator: numerator, denominator: denominator)
  }

  private static func minutes(_ count: Int) -> WrittenUnit {
    WrittenUnit(unit: Unit([.minute: 1]), numerator: count)
  }
}
