/// What is said of forms that came back, in each language.
enum FormImportMessage: Worded, Sendable {
  case unreadable(String), by(String), byNobody, nothingNew, wouldRecord
  /// The batch, and its first and last fact.
  case recorded(Int64, Int64, Int64)
  case known(Int), asked(isRecorded: Bool), confirm(String), refused, empty(Int, String), lost(Int)
  case total(
    files: Int, new: Int, known: Int, empty: Int, asked: Int, refused: Int, unread: Int,
    isRecorded: Bool)
  case done, action(Int64), milestone(String), why
  /// The lowest and highest usual value; nil where they are hidden.
  case outsideLimits((String, String)?), farFromValues(Int, (String, String)?)
  case farFromPlan((String, String)?)
  /// What it would be with another decimal mark, and by how many times it differs.
  case slip(String, String, isTooMuch: Bool)
}

extension FormImportMessage {
  private static func run(_ first: Int64, _ last: Int64) -> String {
    first == last ? "\(first)" : "\(first)–\(last)"
  }

  private static func danish(_ range: (String, String)?) -> String {
    range.map { " (\($0.0) til \($0.1))" } ?? ""
  }

  private static func english(_ range: (String, String)?) -> String {
    range.map { " (\($0.0) to \($0.1))" } ?? ""
  }

  var danish: String {
    switch self {
    case .unreadable(let reason): "Filen kan ikke læses: \(reason)."
    case .by(let roles): "udfyldt af \(roles)"
    case .byNobody: "feltet \"Udfyldt af\" er tomt"
    case .nothingNew: "Intet er nyt, og intet er registreret."
    case .wouldRecord: "Nyt:"
    case .recorded(let batch, let first, let last):
      "Registreret som import \(batch), registrering \(Self.run(first, last)). Den kan fortrydes: afkast undo \(batch) --reason HVORFOR"
    case .known(let count):
      count == 1
        ? "1 svar var registreret i forvejen." : "\(count) svar var registreret i forvejen."
    case .asked(let isRecorded):
      isRecorded ? "Skal bekræftes, og er ikke registreret:" : "Skal bekræftes:"
    case .confirm(let cell):
      "Er tallet rigtigt, så skriv x i Bekræft, eller tilføj --accept '\(cell)'"
    case .refused: "Afvist:"
    case .empty(1, let cells): "1 felt er tomt, hvilket ikke er nul: \(cells)"
    case .empty(let count, let cells): "\(count) felter er tomme, hvilket ikke er nul: \(cells)"
    case .lost(1): "1 række, der blev sendt, er ikke med retur:"
    case .lost(let count): "\(count) rækker, der blev sendt, er ikke med retur:"
    case .total(
      let files, let new, let known, let empty, let asked, let refused, let unread, let isRecorded):
      "I alt \(files) \(files == 1 ? "fil" : "filer"): \(new) svar \(isRecorded ? "registreret" : "nye"), "
        + "\(known) kendt i forvejen, \(empty) tomme, \(asked) skal bekræftes, \(refused) afvist"
        + (unread > 0 ? "; \(unread) \(unread == 1 ? "fil" : "filer") afvist helt." : ".")
    case .done: "udført"
    case .action(let fact): "handling \(fact)"
    case .milestone(let name): "milepæl \(name)"
    case .why: "HVORFOR"
    case .outsideLimits(let range):
      "Det er uden for de sædvanlige udsving\(Self.danish(range)) og et større spring end ellers."
    case .farFromValues(let count, let range):
      "Det er langt fra \(count == 1 ? "den ene tidligere værdi" : "de \(count) tidligere værdier")\(Self.danish(range))."
    case .farFromPlan(let range): "Det er langt fra udgangspunkt og mål\(Self.danish(range))."
    case .slip(let value, let times, let isTooMuch):
      "Skulle der stå \(value)? Tallet er \(times) gange for \(isTooMuch ? "stort" : "lille") til det sædvanlige."
    }
  }

  var english: String {
    switch self {
    case .unreadable(let reason): "The file cannot be read: \(reason)."
    case .by(let roles): "filled in by \(roles)"
    case .byNobody: "\"Filled in by\" is empty"
    case .nothingNew: "Nothing is new, and nothing was recorded."
    case .wouldRecord: "New:"
    case .recorded(let batch, let first, let last):
      "Recorded as batch \(batch), \(first == last ? "fact" : "facts") \(Self.run(first, last)). To take it back: afkast undo \(batch) --reason WHY"
    case .known(let count):
      count == 1 ? "1 answer was recorded already." : "\(count) answers were recorded already."
    case .asked(let isRecorded):
      isRecorded ? "To be confirmed, and not recorded:" : "To be confirmed:"
    case .confirm(let cell):
      "If the number is right, write x under Confirm, or add --accept '\(cell)'"
    case .refused: "Refused:"
    case .empty(1, let cells): "1 cell is empty, which is not zero: \(cells)"
    case .empty(let count, let cells): "\(count) cells are empty, which is not zero: \(cells)"
    case .lost(1): "1 row that was sent has not come back:"
    case .lost(let count): "\(count) rows that were sent have not come back:"
    case .total(
      let files, let new, let known, let empty, let asked, let refused, let unread, let isRecorded):
      "\(files) \(files == 1 ? "file" : "files") in all: \(new) \(new == 1 ? "answer" : "answers") \(isRecorded ? "recorded" : "new"), "
        + "\(known) known already, \(empty) empty, \(asked) to be confirmed, \(refused) refused"
        + (unread > 0 ? "; \(unread) \(unread == 1 ? "file" : "files") refused as a whole." : ".")
    case .done: "done"
    case .action(let fact): "action \(fact)"
    case .milestone(let name): "milestone \(name)"
    case .why: "WHY"
    case .outsideLimits(let range):
      "It is outside the usual swings\(Self.english(range)) and a larger step than usual."
    case .farFromValues(let count, let range):
      "It is far from the \(count == 1 ? "one earlier value" : "\(count) earlier values")\(Self.english(range))."
    case .farFromPlan(let range): "It is far from baseline and target\(Self.english(range))."
    case .slip(let value, let times, let isTooMuch):
      "Should it be \(value)? The number is \(times) times too \(isTooMuch ? "large" : "small") to be usual."
    }
  }
}
