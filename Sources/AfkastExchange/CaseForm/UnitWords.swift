/// The parts of units as Danes write them; a file has the English ones.
enum UnitWords {
  private static let shown = [
    "kr": "kr.", "tkr": "t.kr.", "mkr": "mio. kr.", "year": "år", "month": "måned", "week": "uge",
    "day": "dag", "hour": "time", "minute": "minut",
  ]

  private static let meant = [
    "kr.": "kr", "dkk": "kr", "t.kr.": "tkr", "t.kr": "tkr", "tkr.": "tkr", "mio.kr.": "mkr",
    "mio.kr": "mkr", "mio": "mkr", "mio.": "mkr", "mkr.": "mkr", "år": "year", "måned": "month",
    "måneder": "month", "md.": "month", "mdr.": "month", "mdr": "month", "uge": "week",
    "uger": "week", "dag": "day", "dage": "day", "time": "hour", "timer": "hour",
    "minut": "minute", "minutter": "minute", "procent": "%", "pct.": "%", "pct": "%",
  ]

  /// A unit of a file in Danish; as it is where it could not be read back.
  static func danish(_ unit: String) -> String {
    let words = unit.split(separator: "/", omittingEmptySubsequences: false)
      .map { shown[String($0)] ?? String($0) }.joined(separator: "/")
    return file(words) == unit ? words : unit
  }

  /// A unit as a file has it, whether somebody wrote it in Danish or in English.
  static func file(_ words: String) -> String {
    let parts = words.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let word = part.filter { !$0.isWhitespace }
      return meant[word.lowercased()] ?? String(part).trimmedSpaces
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// Without white space on either side.
  var trimmedSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
