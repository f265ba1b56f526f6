import AfkastExchange

/// What the form of a case says beside its fields.
enum CaseFormMessage: Worded {
  case refused, inSeries, truth(Bool)
  case field, value, help, remove, removeHelp, what, period, unit, path
  case noPromise, result, sent, now, resultHint, notCounted, allCounted, calculated

  var danish: String {
    switch self {
    case .refused: "Vælg fra listen, eller lad feltet være tomt."
    case .inSeries: "se arket \(CaseFormSheet.series.danish)"
    case .truth(let truth): truth ? "ja" : "nej"
    case .field: "Felt"
    case .value: "Værdi"
    case .help: "Hjælp"
    case .remove: "Fjern"
    case .removeHelp: "Skriv x for at fjerne rækken fra sagen. En slettet række fjernes ikke."
    case .what: "Hvad"
    case .period: "År eller måned"
    case .unit: "Enhed"
    case .path: "Sted i sagens fil"
    case .noPromise: "ikke udfyldt på forsiden"
    case .result: "Resultat"
    case .sent: "Da arket blev lavet"
    case .now: "Nu"
    case .resultHint: "Regnes om, mens du skriver i de gule felter."
    case .notCounted:
      "Formler, nye rækker, perioder og enheder regnes først med, når filen er læst ind i Afkast. Felter, der ikke er regnet med her endnu: "
    case .allCounted: "Alle rettelser er regnet med."
    case .calculated: "Regnet ud fra de gule felter på de andre ark; her er intet at udfylde."
    }
  }

  var english: String {
    switch self {
    case .refused: "Choose from the list, or leave the field empty."
    case .inSeries: "see the sheet \(CaseFormSheet.series.english)"
    case .truth(let truth): truth ? "yes" : "no"
    case .field: "Field"
    case .value: "Value"
    case .help: "Help"
    case .remove: "Remove"
    case .removeHelp: "Write x to take the row out of the case. A deleted row is not taken out."
    case .what: "What"
    case .period: "Year or month"
    case .unit: "Unit"
    case .path: "Place in the case's file"
    case .noPromise: "not filled in on the front page"
    case .result: "Result"
    case .sent: "When the sheet was made"
    case .now: "Now"
    case .resultHint: "Recalculates while you type in the yellow fields."
    case .notCounted:
      "Formulas, new rows, periods and units are counted once the file has been read into Afkast. Fields not counted here yet: "
    case .allCounted: "All changes are counted."
    case .calculated:
      "Calculated from the yellow fields of the other sheets; nothing to fill in here."
    }
  }
}
