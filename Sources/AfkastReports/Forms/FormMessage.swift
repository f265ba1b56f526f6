import AfkastDiagnostics
import AfkastModel

/// What a form says, in each language.
enum FormMessage: Worded, Sendable {
  case title(String), asOf(String), frame(String, days: Int), hint(String), back(
    String?, by: String)
  case reporter, noDepartment, noValues, owner(String), source(String), rising, falling
  case due(String), overdue(String), milestone(String)
  case number, numberWithin(String, String), wholeNumber, tickOnly, dayOnly, longWords(Int)
  /// On the hidden sheet.
  case hiddenSheet
}

extension FormMessage {
  var danish: String {
    switch self {
    case .title(let department): "Målinger og handlinger: \(department)"
    case .asOf(let day): "pr. \(day)"
    case .frame(let day, let days):
      "Pr. \(day): det, der er over fristen, har frist nu eller inden for \(days) \(days == 1 ? "dag" : "dage")"
    case .hint(let back): "Udfyld de gule felter. Et tomt felt er ikke nul. \(back)"
    case .back(let recipient, let day):
      "Send filen retur til \(recipient ?? "den, der sendte den"), senest \(day)."
    case .reporter: "Udfyldt af (rolle, ikke navn)"
    case .noDepartment: "Uden forvaltning"
    case .noValues: "Ingen målinger har frist."
    case .owner(let owner): "Ansvarlig: \(owner)"
    case .source(let source): "Kilde: \(source)"
    case .rising: "stigende"
    case .falling: "faldende"
    case .due(let day): "frist \(day)"
    case .overdue(let day): "frist \(day), OVER FRISTEN"
    case .milestone(let title): "Milepæl: \(title)"
    case .number: "Skriv et tal."
    case .numberWithin(let low, let high): "Skriv et tal fra \(low) til \(high)."
    case .wholeNumber: "Skriv et helt tal, 0 eller derover."
    case .tickOnly: "Skriv x, eller lad feltet stå tomt."
    case .dayOnly: "Skriv en dato, som 31-12-2027."
    case .longWords(let most): "Skriv højst \(most) tegn."
    case .hiddenSheet: "Arket bruges, når skemaet læses ind. Lad det stå."
    }
  }

  var english: String {
    switch self {
    case .title(let department): "Measurements and actions: \(department)"
    case .asOf(let day): "as of \(day)"
    case .frame(let day, let days):
      "As of \(day): what is overdue, due now or due within \(days) \(days == 1 ? "day" : "days")"
    case .hint(let back): "Fill in the yellow cells. An empty cell is not zero. \(back)"
    case .back(let recipient, let day):
      "Return the file to \(recipient ?? "whoever sent it") by \(day)."
    case .reporter: "Filled in by (role, not name)"
    case .noDepartment: "No department"
    case .noValues: "No measurement is due."
    case .owner(let owner): "Responsible: \(owner)"
    case .source(let source): "Source: \(source)"
    case .rising: "rising"
    case .falling: "falling"
    case .due(let day): "due \(day)"
    case .overdue(let day): "due \(day), OVERDUE"
    case .milestone(let title): "Milestone: \(title)"
    case .number: "Write a number."
    case .numberWithin(let low, let high): "Write a number from \(low) to \(high)."
    case .wholeNumber: "Write a whole number, 0 or more."
    case .tickOnly: "Write x, or leave the cell empty."
    case .dayOnly: "Write a date, as 31-12-2027."
    case .longWords(let most): "Write at most \(most) characters."
    case .hiddenSheet: "This sheet is used when the form is read. Leave it as it is."
    }
  }
}

/// Words that a form and its covering text share.
enum FormWords {
  static func name(of part: FormContent.Part, _ language: Language) -> String {
    part.title?.visible ?? part.department?.text ?? FormMessage.noDepartment.text(in: language)
  }

  /// To whom it goes back, and by when, in a sentence.
  static func back(_ content: FormContent, _ language: Language) -> String {
    FormMessage.back(content.back.recipient?.visible, by: FormText.day(content.back.day))
      .text(in: language)
  }
}
