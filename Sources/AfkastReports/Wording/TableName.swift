import AfkastModel

extension TableKind {
  /// The kind as people call it.
  func name(in language: Language) -> String {
    let isDanish = language == .danish
    return switch self {
    case .discount: isDanish ? "diskonteringssats" : "discount schedule"
    case .priceIndex: isDanish ? "prisindeks" : "price index"
    case .unitPrice: isDanish ? "enhedspris" : "unit price"
    case .prudence: isDanish ? "forsigtighedstabel" : "prudence table"
    case .reimbursement: isDanish ? "refusionsordning" : "reimbursement scheme"
    }
  }
}

extension TableOrigin {
  /// What is said of a table whose values are made up; empty for others.
  func illustrativeMark(in language: Language) -> String {
    guard isIllustrative else { return "" }
    return language == .danish ? " (illustrative tal)" : " (illustrative)"
  }
}

extension TableUse {
  /// The table with its kind, as `prisindeks pl`.
  func name(in language: Language) -> String { "\(kind.name(in: language)) \(name)" }
}
