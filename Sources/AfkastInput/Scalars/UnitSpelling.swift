/// What a unit means that is written as Danes write it: `kr. pr. måned`.
struct UnitSpelling {
  /// The unit as Afkast writes it; nil if that is not certain.
  let respelled: String?

  init(_ text: String) {
    let words = Self.withSlashes(text).split(separator: "/", omittingEmptySubsequences: false)
    let atoms = words.map { Self.atom(named: $0.trimmed) }
    let isAlone = atoms.count == 1
    respelled =
      atoms.contains(nil)
      ? nil : atoms.compactMap(\.self).map { isAlone ? Self.plural($0) : $0 }.joined(separator: "/")
  }

  /// The unit that one word of this kind stands for, as Afkast writes it.
  static func meaning(of word: String) -> String? { foreign[normalised(word)] }

  /// What to do about a word that stands for no unit that Afkast has.
  static func advice(on word: String) -> String? {
    ["mia", "miakr", "mdkr", "mdrkr", "milliard", "milliarder", "milliarderkr"]
      .contains(normalised(word)) ? "write it in mkr: 1 mia. kr. is 1_000 mkr" : nil
  }

  private static func atom(named word: String) -> String? {
    if let known = meaning(of: word) { return known }
    return UnitAtoms.unit(named: word) == nil ? nil : word
  }

  /// `kr. pr. år` with slashes: `kr./år`.
  private static func withSlashes(_ text: String) -> String {
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      switch word.lowercased() {
      case "pr.", "pr", "per", "om": words.append("/")
      case "p.a.", "pa", "årligt", "årlig", "yearly": words += ["/", "year"]
      case "månedligt", "månedlig", "monthly": words += ["/", "month"]
      default: words.append(word)
      }
    }
    return words.joined(separator: " ")
  }

  private static func plural(_ atom: String) -> String {
    ["year", "month", "week", "day", "hour", "minute"].contains(atom) ? atom + "s" : atom
  }

  private static func normalised(_ word: String) -> String {
    word.lowercased().filter { $0 != "." && !$0.isWhitespace }
  }

  /// Words that would otherwise silently become dimensions of their own.
  private static let foreign = [
    "år": "year", "aar": "year", "året": "year", "yr": "year", "yrs": "year",
    "måned": "month", "måneder": "month", "måneden": "month", "maaned": "month",
    "maaneder": "month", "mdr": "month", "md": "month", "mnd": "month", "mth": "month",
    "uge": "week", "uger": "week", "ugen": "week", "dag": "day", "dage": "day", "dagen": "day",
    "døgn": "day",
    "time": "hour", "timer": "hour", "minut": "minute", "minutter": "minute",
    "pct": "%", "procent": "%", "percent": "%",
    "kr": "kr", "krone": "kr", "kroner": "kr", "dkk": "kr", "dkr": "kr",
    "tkr": "tkr", "tusind": "tkr", "tusindkr": "tkr", "tusindkroner": "tkr", "tdkk": "tkr",
    "mkr": "mkr", "mio": "mkr", "miokr": "mkr", "mill": "mkr", "millkr": "mkr", "million": "mkr",
    "millioner": "mkr", "millionerkr": "mkr", "millionkr": "mkr", "millionerkroner": "mkr",
    "mdkk": "mkr", "miokroner": "mkr",
    "year": "year", "years": "year", "month": "month", "months": "month", "week": "week",
    "weeks": "week", "day": "day", "days": "day", "hour": "hour", "hours": "hour",
    "minute": "minute", "minutes": "minute",
  ]
}
