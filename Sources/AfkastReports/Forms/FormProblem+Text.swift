import AfkastDiagnostics
import AfkastExchange
import AfkastModel

/// Why a cell is not recorded, and how to mend it, in a few words.
extension FormProblem: Worded {
  package var danish: String {
    switch self {
    case .offScale(let scale):
      "uden for KPI'ens skala, \(Self.range(scale, .danish)); ret tallet"
    case .notANumber: "ikke et tal; skriv fx 1.234,5"
    case .tooLarge: "tallet er for stort"
    case .wrongUnit(let unit):
      "enheden er ikke KPI'ens (\(UnitText(.danish).several(unit).visible)); skriv tallet alene"
    case .notACount: "ikke et helt antal fra 0 til en milliard"
    case .notADay: "ikke en dato; skriv fx 31-12-2027"
    case .futureDay: "dagen er ikke kommet endnu"
    case .notATick: "hverken x eller tomt"
    case .notWords: "for lang tekst, eller tegn der ikke kan ses"
    case .wrongKind: "feltet er ikke udfyldt med det, der spørges om (tal, tekst eller x)"
    case .formula: "feltet er en formel; skriv selve tallet eller teksten"
    case .merged(let area): "feltet er flettet med andre (\(area)); ophæv fletningen"
    case .personNumber: "ligner et CPR-nummer; det hører ikke hjemme her"
    case .changed:
      "rækkens faste felter er ændret, så det er uvist, hvad svaret gælder; brug et nyt skema"
    case .outside: "står uden for de gule felter og er ikke læst"
    case .countWithoutValue: "antal målte uden en værdi"
    case .dayWithoutTick: "en dato uden x"
    case .noCase(let id): "sagen \(id.text) findes ikke"
    case .mistakenCase(let id): "sagen \(id.text) har fejl; se afkast check"
    case .noKPI(let id): "sagen har ikke længere KPI'en \(id.text)"
    case .noGroup(let id): "sagen har ikke længere målgruppen \(id.text)"
    case .noMilestone(let id): "sagen har ikke længere milepælen \(id.text)"
    case .otherUnit(let sent, let now):
      "KPI'ens enhed var \(sent.visible) og er nu \(now.visible); brug et nyt skema"
    case .noAction(let id): "der er ingen handling \(id.number)"
    case .correctedAction(let id):
      "handlingen er rettet eller tilbagekaldt ved registrering \(id.number)"
    case .contradicts(let place):
      "\(place.text.visible) i \(place.file.visible) siger noget andet om samme KPI, periode og målgruppe; ingen af dem er med"
    case .differs(let fact, _): "afviger fra registrering \(fact.id.number)"
    }
  }

  package var english: String {
    switch self {
    case .offScale(let scale):
      "not on the KPI's scale, \(Self.range(scale, .english)); mend the number"
    case .notANumber: "no number; write as 1,234.5"
    case .tooLarge: "the number is too large"
    case .wrongUnit(let unit): "the unit is not the KPI's (\(unit.visible)); write the number alone"
    case .notACount: "no whole number from 0 to a billion"
    case .notADay: "no date; write as 31-12-2027"
    case .futureDay: "the day has not come yet"
    case .notATick: "neither x nor empty"
    case .notWords: "the text is too long, or has characters that cannot be seen"
    case .wrongKind: "not what is asked for here (a number, words or x)"
    case .formula: "the cell is a formula; write the number or the words themselves"
    case .merged(let area): "the cell is merged with others (\(area)); unmerge them"
    case .personNumber: "looks like a civil registration number; it does not belong here"
    case .changed:
      "what the form says in this row was changed, so nobody knows what the answer is of; use a new form"
    case .outside: "stands outside the yellow cells and was not read"
    case .countWithoutValue: "a number measured without a value"
    case .dayWithoutTick: "a date without x"
    case .noCase(let id): "there is no case \(id.text)"
    case .mistakenCase(let id): "the case \(id.text) has mistakes; see afkast check"
    case .noKPI(let id): "the case has no KPI \(id.text) any more"
    case .noGroup(let id): "the case has no target group \(id.text) any more"
    case .noMilestone(let id): "the case has no milestone \(id.text) any more"
    case .otherUnit(let sent, let now):
      "the KPI's unit was \(sent.visible) and is \(now.visible) now; use a new form"
    case .noAction(let id): "there is no action \(id.number)"
    case .correctedAction(let id): "fact \(id.number) corrected the action or withdrew it"
    case .contradicts(let place):
      "\(place.text.visible) of \(place.file.visible) says otherwise of the same KPI, period and group; neither of them is taken"
    case .differs(let fact, _): "differs from fact \(fact.id.number)"
    }
  }

  private static func range(_ scale: ValueRange, _ language: Language) -> String {
    let numbers = NumberText(language)
    return numbers.plain(scale.low.number, upTo: 6) + (language == .danish ? " til " : " to ")
      + numbers.plain(scale.high.number, upTo: 6)
  }
}

/// Why a file is not read as a form, and what to do, in a sentence or two.
extension FormRefusal: Worded {
  package var danish: String {
    switch self {
    case .noForm:
      "Filen er ikke et skema fra afkast form, eller skemaets skjulte felter er slettet."
    case .noStamp(let place):
      "Skemaets øverste rækker mangler på arket \(place.sheet.visible), så svarene kan ikke læses. Brug et nyt skema."
    case .newer: "Skemaet er lavet af en nyere Afkast. Brug den."
    case .otherWorkspace(let name):
      "Skemaet er ikke herfra: det er lavet i et andet arbejdsområde"
        + (name.isEmpty ? "." : " (\(name.visible)).")
    case .tooManyRows(let most): "Filen har flere rækker end noget skema (\(most))."
    }
  }

  package var english: String {
    switch self {
    case .noForm: "The file is no form of afkast form, or the form's hidden cells were deleted."
    case .noStamp(let place):
      "The form's first rows are missing on the sheet \(place.sheet.visible), so its answers cannot be read. Use a new form."
    case .newer: "The form was made by a newer Afkast. Use that."
    case .otherWorkspace(let name):
      "The form is not from here: it was made in another workspace"
        + (name.isEmpty ? "." : " (\(name.visible)).")
    case .tooManyRows(let most): "The file has more rows than any form (\(most))."
    }
  }
}
