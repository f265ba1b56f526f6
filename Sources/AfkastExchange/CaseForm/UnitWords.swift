import AfkastModel

/// The parts of units as Danes write them; a file has the English ones.
enum UnitWords {
  private static let shown = [
    "kr": "kr.", "tkr": "t.kr.", "mkr": "mio. kr.", "year": "år", "month": "måned", "week": "uge",
    "day": "dag", "hour": "time", "minute": "minut", "citizen": "borger", "child": "barn",
    "visit": "besøg", "event": "hændelse", "family": "familie", "case": "sag",
    "employee": "medarbejder", "student": "elev", "resident": "beboer", "meeting": "møde",
    "night": "overnatning", "fte": "årsværk",
  ]

  private static let meant: [String: String] = {
    var meant = [
      "dkk": "kr", "t.kr": "tkr", "tkr.": "tkr", "mio.kr.": "mkr", "mio.kr": "mkr", "mio": "mkr",
      "mio.": "mkr", "mkr.": "mkr", "måneder": "month", "md.": "month", "mdr.": "month",
      "mdr": "month", "uger": "week", "dage": "day", "timer": "hour", "minutter": "minute",
      "procent": "%", "pct.": "%", "pct": "%", "borgere": "citizen", "børn": "child",
      "hændelser": "event", "familier": "family", "sager": "case", "medarbejdere": "employee",
      "elever": "student", "beboere": "resident", "møder": "meeting", "overnatninger": "night",
      "personer": "person",
    ]
    for (word, danish) in shown { meant[danish.filter { $0 != " " }] = word }
    return meant
  }()

  /// The words of a case's own units that would else be read as Danish for others.
  static func own(in units: some Sequence<String>) -> Set<String> {
    Set(units.flatMap { $0.split(separator: "/").map(String.init) })
      .filter { meant[$0.lowercased()] != nil }
  }

  /// A unit of a file in Danish; as it is where it could not be read back.
  static func danish(_ unit: String, keeping own: Set<String> = []) -> String {
    let words = unit.split(separator: "/", omittingEmptySubsequences: false)
      .map { shown[String($0)] ?? String($0) }.joined(separator: "/")
    return file(words, keeping: own) == unit ? words : unit
  }

  /// A unit as a file has it, whether somebody wrote it in Danish or in English; what the case has words of
  /// its own for stays.
  static func file(_ words: String, keeping own: Set<String> = []) -> String {
    let parts = words.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let (kept, word) = (String(part).trimmedSpaces, part.filter { !$0.isWhitespace })
      return own.contains(kept) ? kept : meant[word.lowercased()] ?? kept
    }
    return parts.joined(separator: "/")
  }
}

extension UnitWords {
  private static let severalWords = [
    "years": "år", "months": "måneder", "weeks": "uger", "days": "dage",
  ]

  /// A length's unit as Danes write it.
  static func several(_ unit: String) -> String? { severalWords[unit] }

  /// A length's number with its unit as a file has it.
  static func length(_ typed: TypedQuantity) -> String {
    let isTime = ["day", "week", "month", "year"].contains(typed.unit)
    return WrittenQuantity.text(of: typed.number) + " " + typed.unit
      + (isTime && typed.number != 1 ? "s" : "")
  }

  /// A number with its unit as people write it; as it is where it could not be read back.
  static func shown(_ text: String, in language: Language) -> String {
    guard language == .danish, let quantity = WrittenQuantity(text), !quantity.unit.isEmpty else {
      return text
    }
    let number = PlainDecimal(quantity.number).text.replacingPoint
    let words = number + " " + (several(quantity.unit) ?? danish(quantity.unit))
    return measure(words) == text ? words : text
  }

  private static func measure(_ words: String) -> String? {
    guard let typed = try? TypedQuantity(words) else { return nil }
    return length(typed)
  }
}

extension String {
  /// With a decimal comma.
  fileprivate var replacingPoint: String { String(map { $0 == "." ? "," : $0 }) }

  /// Without white space on either side.
  var trimmedSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
