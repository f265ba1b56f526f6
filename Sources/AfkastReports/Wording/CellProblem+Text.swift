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
    }
  }
}

/// Why rows belong to no line, in a few words.
extension Unmatched.Reason: Worded {
  package var danish: String {
    switch self {
    case .noRule: "ikke under accounts"
    case .noCase: "sagen findes ikke"
    case .mistakenCase: "sagen har fejl"
    case .noLine: "sagen har ikke posten"
    }
  }

  package var english: String {
    switch self {
    case .noRule: "not under accounts"
    case .noCase: "there is no such case"
    case .mistakenCase: "the case has mistakes"
    case .noLine: "the case has no such line"
    }
  }
}
