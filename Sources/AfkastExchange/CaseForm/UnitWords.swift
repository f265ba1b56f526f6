import AfkastModel

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

extension UnitWords {
  private static let severalWords = [
    "years": "år", "months": "måneder", "weeks": "uger", "days": "dage",
  ]

  /// A length's unit as Danes write it.
  static func several(_ unit: String) -> String? { severalWords[unit] }

  /// A number with its unit as people write it; as it is where it could not be read back.
  static func shown(_ text: String, in language: Language) -> String {
    guard language == .danish, let quantity = WrittenQuantity(text), !quantity.unit.isEmpty else {
      return text
    }
    let number = PlainDecimal(quantity.number).text.replacingPoint
    let words = number + " " + (several(quantity.unit) ?? danish(quantity.unit))
    return measure(words) == measure(text) ? words : text
  }

  /// A number with its unit as a file has it, whether somebody wrote it in Danish or in English; anything
  /// else as it is.
  static func measure(_ words: String) -> String {
    let digits = words.prefix { $0.isNumber || ".,_-".contains($0) }
    let rest = String(words[digits.endIndex...]).trimmedSpaces
    let number =
      WrittenQuantity(String(digits))?.number ?? (try? TypedNumber(String(digits)))?.value
    guard let number, !rest.isEmpty, rest.first?.isLetter == true || rest.first == "%" else {
      return words
    }
    let unit = file(rest)
    let isTime = ["day", "week", "month", "year"].contains(unit)
    return WrittenQuantity.text(of: number) + " " + unit + (isTime && number != 1 ? "s" : "")
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
