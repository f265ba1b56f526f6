import AfkastExchange
import AfkastModel

/// Why something in a form cannot be taken, and how to mend it.
struct CaseFormProblemWord: Worded {
  let problem: CaseFormProblem

  var danish: String {
    switch problem {
    case .formula: "Feltet indeholder en formel. Skriv selve tallet eller ordet."
    case .merged: "Feltet er flettet sammen med andre. Ophæv fletningen, og udfyld hvert felt."
    case .failed: "Feltet viser en fejl. Skriv værdien igen."
    case .notANumber: "Det er ikke et tal. Skriv et tal som 1250,5."
    case .ambiguousNumber:
      "Tallet kan være tusinder eller decimaler. Skriv det uden punktum, fx 1234 eller 1,23."
    case .notAMonth: "Det er ikke en måned. Skriv fx 03-2027 eller marts 2027."
    case .notAShare: "Det er uklart, hvor stor en del det er. Skriv det med procenttegn, fx 50 %."
    case .notAChoice(let choice): "Vælg fra listen: \(Self.list(choice, .danish))."
    case .notTrueOrFalse: "Skriv ja eller nej."
    case .becameADay: "Regnearket har lavet det om til en dato. Skriv det igen med ' foran."
    case .noUnit: "Tallet mangler en enhed i feltet ved siden af, fx kr. eller kr./år."
    case .notThatUnit: "Tallet er en procent, og enheden ved siden af er en anden."
    case .unitWithoutNumber:
      "Enheden hører ikke til noget tal i rækken. Skriv et tal, eller slet enheden."
    case .badName: "Et navn består af a-z, 0-9 og bindestreg og begynder med et bogstav."
    case .noName: "Rækken mangler et navn eller en titel."
    case .noCaseName: "Giv sagen et id (a-z, 0-9 og bindestreg), eller en titel, der er dens egen."
    case .sheetGone(let sheet):
      "Arket \(sheet.danish) mangler eller har mistet sin skjulte kolonne. Lav et nyt ark, og ret dér."
    case .strayCell:
      "Feltet hører ikke til nogen kolonne i arket. Flyt det, der står, til den rigtige kolonne."
    case .repeatedColumn: "Kolonnen er der to gange. Slet den ene."
    case .columnGone(let key):
      "Kolonnen \"\(Self.label(key, .danish))\" mangler. Sæt den ind igen, eller lav et nyt ark."
    case .nameChanged(let from):
      "Feltet var \(from.isEmpty ? "tomt" : "\"\(from)\"") og kan ikke ændres her. Sæt x i Fjern, og skriv en ny række."
    case .repeated: "Der er en anden række om det samme. Slet den ene."
    case .unknownRow: "Rækken hører ikke til det ark, der blev sendt. Skriv den som en ny række."
    case .unknownSeries: "Vælg i kolonnen Hvad et af de navne, der står der i forvejen."
    case .notAPeriod: "Det er hverken et år eller en måned. Skriv fx 2027 eller 2027-06."
    case .emptied: "Værdien mangler. Sæt x i Fjern, hvis rækken skal ud af sagen."
    case .collided(let sent, let now):
      "Andre har i mellemtiden rettet feltet i sagen fra \(Self.shown(sent, "tomt")) til \(Self.shown(now, "tomt")). Skriv det samme som sagen for at beholde det, eller lav et nyt ark og ret dér."
    case .itemCollided:
      "Andre har i mellemtiden rettet det samme i sagen. Lav et nyt ark og ret dér."
    case .notEditable: "Rettelsen kan ikke skrives i sagens fil, som den er opbygget. Ret den dér."
    case .personNumber: "Det ligner et CPR-nummer og må ikke stå i en sag. Slet det."
    case .mistake(let id, let message, let hint):
      (CaseMistakeWord(rawValue: id)?.danish ?? message) + Self.meant(hint)
    }
  }

  var english: String {
    switch problem {
    case .formula: "The field holds a formula. Write the number or the word itself."
    case .merged: "The field is merged with others. Unmerge them, and fill in each."
    case .failed: "The field shows an error. Write the value again."
    case .notANumber: "That is no number. Write one as 1250.5."
    case .ambiguousNumber:
      "The number may have thousands or decimals. Write it without the mark, as 1234 or 1.23 in a number cell."
    case .notAMonth: "That is no month. Write 03-2027 or March 2027."
    case .notAShare:
      "It is not clear how large a part that is. Write it with a percent sign, as 50 %."
    case .notAChoice(let choice): "Choose from the list: \(Self.list(choice, .english))."
    case .notTrueOrFalse: "Write yes or no."
    case .becameADay: "The spreadsheet has made it a date. Write it again with ' in front."
    case .noUnit: "The number lacks a unit in the field beside it, as kr or kr/year."
    case .notThatUnit: "The number is a percentage, and the unit beside it is another."
    case .unitWithoutNumber:
      "The unit belongs to no number of the row. Write one, or delete the unit."
    case .badName: "A name is made of a-z, 0-9 and hyphens, and begins with a letter."
    case .noName: "The row lacks a name or a title."
    case .noCaseName: "Give the case an id (a-z, 0-9 and hyphens), or a title of its own."
    case .sheetGone(let sheet):
      "The sheet \(sheet.english) is missing, or its hidden column is. Make a new workbook, and change it there."
    case .strayCell: "The cell belongs to no column of the sheet. Move it to the right one."
    case .repeatedColumn: "The column is there twice. Delete one of them."
    case .columnGone(let key):
      "The column \"\(Self.label(key, .english))\" is missing. Put it back, or make a new workbook."
    case .nameChanged(let from):
      "The field was \(from.isEmpty ? "empty" : "\"\(from)\"") and cannot be changed here. Put x in Remove, and write a new row."
    case .repeated: "Another row is about the same. Delete one of them."
    case .unknownRow: "The row is none of the sheet that was sent. Write it as a new row."
    case .unknownSeries: "Choose, in the column What, one of the names that stand there already."
    case .notAPeriod: "That is neither a year nor a month. Write 2027 or 2027-06."
    case .emptied: "The value is missing. Put x in Remove if the row is to leave the case."
    case .collided(let sent, let now):
      "Somebody has meanwhile changed the field in the case from \(Self.shown(sent, "empty")) to \(Self.shown(now, "empty")). Write what the case has to keep it, or make a new workbook and change it there."
    case .itemCollided:
      "Somebody has meanwhile changed the same in the case. Make a new workbook, and change it there."
    case .notEditable:
      "The change cannot be made in the case's file as it is written. Make it there."
    case .personNumber:
      "It looks like a civil registration number, which no case may hold. Delete it."
    case .mistake(_, let message, let hint): message + (hint.map { "; \($0)" } ?? "")
    }
  }

  private static func label(_ key: String, _ language: Language) -> String {
    CaseFormField(rawValue: key).map { CaseFormLabel(field: $0).text(in: language) } ?? key
  }

  /// What somebody may have meant, in Danish.
  private static func meant(_ hint: String?) -> String {
    let beginning = "did you mean "
    guard let hint, hint.hasPrefix(beginning) else { return "" }
    return " Mente du \(hint.dropFirst(beginning.count))"
  }

  private static func list(_ choice: CaseFormChoice, _ language: Language) -> String {
    CaseFormChoiceWords.all(choice, in: language).joined(separator: ", ")
  }

  private static func shown(_ words: String, _ nothing: String) -> String {
    words.isEmpty ? nothing : "\"\(words.count > 60 ? words.prefix(59) + "…" : words)\""
  }
}
