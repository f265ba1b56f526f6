package import AfkastExchange

/// Why a row is rejected, in a few words.
extension CellProblem: Worded {
  package var danish: String {
    switch self {
    case .empty: "feltet er tomt"
    case .notANumber: "ikke et tal i opsætningens format"
    case .finerThanOre: "mere end to decimaler; er decimaltegnet rigtigt?"
    case .tooLarge: "tallet er for stort"
    case .debitAndCredit: "debet og kredit er begge udfyldt eller begge tomme"
    case .notADate: "ikke en dato i opsætningens format"
    case .notCovered: "måneden er uden for opsætningens covers"
    case .personNumber: "ligner et CPR-nummer; det hører ikke hjemme her"
    case .formula: "formel uden værdi"
    case .wrongUnit: "enheden er ikke KPI'ens"
    case .offScale: "uden for KPI'ens skala"
    case .notACount: "ikke et helt antal fra 0 til en milliard"
    case .noGroup: "sagen har ikke målgruppen"
    case .notWords: "for lang tekst, eller tegn der ikke kan ses"
    case .contradicts: "en anden række i filen siger noget andet"
    case .differs: "afviger fra det registrerede"
    }
  }

  package var english: String {
    switch self {
    case .empty: "the cell is empty"
    case .notANumber: "no number in the mapping's form"
    case .finerThanOre: "more than two decimals; is the decimal mark right?"
    case .tooLarge: "the number is too large"
    case .debitAndCredit: "debit and credit are both written, or neither"
    case .notADate: "no date in the mapping's form"
    case .notCovered: "the month is outside the mapping's covers"
    case .personNumber: "looks like a civil registration number; it does not belong here"
    case .formula: "a formula without a value"
    case .wrongUnit: "the unit is not the KPI's"
    case .offScale: "not on the KPI's scale"
    case .notACount: "no whole number from 0 to a billion"
    case .noGroup: "the case has no such target group"
    case .notWords: "the text is too long, or has characters that cannot be seen"
    case .contradicts: "another row of the file says otherwise"
    case .differs: "differs from what is recorded"
    }
  }
}

/// Why rows belong to no line, in a few words.
extension Unmatched.Reason: Worded {
  package var danish: String {
    switch self {
    case .noRule: "ikke under accounts"
    case .noName: "ikke under names"
    case .noKPI: "sagen har ikke KPI'en"
    case .noCase: "sagen findes ikke"
    case .mistakenCase: "sagen har fejl"
    case .noLine: "sagen har ikke posten"
    }
  }

  package var english: String {
    switch self {
    case .noRule: "not under accounts"
    case .noName: "not under names"
    case .noKPI: "the case has no such KPI"
    case .noCase: "there is no such case"
    case .mistakenCase: "the case has mistakes"
    case .noLine: "the case has no such line"
    }
  }
}
