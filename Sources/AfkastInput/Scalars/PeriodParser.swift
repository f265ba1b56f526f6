import AfkastModel

/// Reads the time that a fact is about: `2027-03`, `2027-Q1`, `2027-W05`, `2027-W05..W06`, `2027-03-09`,
/// and what Danes write for them.
enum PeriodParser {
  static func parse(_ text: String) throws(ScalarProblem) -> Period {
    if let period = Period(stored: text) ?? DanishPeriod.parse(text) { return period }
    let meant = respelled(text)
    throw ScalarProblem(
      .badMonth, "\"\(text.visibleShort)\" is no period",
      hint: meant == nil
        ? "as in 2027-03, 2027-Q1, 2027-W05, 2027-W05..W06 for two weeks, or 2027-03-09" : nil,
      write: meant)
  }

  static func parseDay(_ text: String) throws(ScalarProblem) -> Day {
    if case .day(let day) = Period(stored: text) { return day }
    let meant = danishDay(text)?.description
    throw ScalarProblem(
      .badMonth, "\"\(text.visibleShort)\" is not a day",
      hint: meant == nil ? "as in 2027-03-09" : nil, write: meant)
  }

  /// What `2027Q1`, `2027-uge5`, `2027-3` and `9.3.2027` mean.
  private static func respelled(_ text: String) -> String? {
    if let day = danishDay(text) { return day.description }
    let year = text.prefix(4)
    let rest = text.dropFirst(4).uppercased().filter { !"- .".contains($0) }
    let word = String(rest.prefix { !$0.isNumber })
    guard let number = Int(rest.dropFirst(word.count)), year.count == 4 else { return nil }
    let marks = [
      "Q": "Q", "K": "Q", "KV": "Q", "KVARTAL": "Q", "H": "H", "HALVÅR": "H", "W": "W", "U": "W",
      "UGE": "W",
    ]
    let padded = number < 10 ? "0\(number)" : "\(number)"
    guard let mark = word.isEmpty ? "" : marks[word] else { return nil }
    let part = mark == "Q" || mark == "H" ? mark + "\(number)" : mark + padded
    return Period(stored: "\(year)-\(part)")?.description
  }

  private static func danishDay(_ text: String) -> Day? {
    let parts = text.split { ".-/ ".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return parts[0] > 31
      ? Day(year: parts[0], month: parts[1], day: parts[2])
      : Day(year: parts[2], month: parts[1], day: parts[0])
  }
}
