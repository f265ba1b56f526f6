/// What is said of prudence, in each language.
enum PrudenceMessage: Worded, Sendable {
  /// The verdict of the prudent result.
  case verdict(String)
  /// The summary of several prudent results.
  case summary(String)
  case sideBySide, plan, prudent
  case corrections, evidence, correction
  case knownPrice, unstated

  var danish: String {
    switch self {
    case .verdict(let verdict): "Forsigtigt regnet: \(verdict.beginningSmall)"
    case .summary(let summary): "Forsigtigt regnet: \(summary.beginningSmall)"
    case .sideBySide: "Plan og forsigtig beregning"
    case .plan: "Plan"
    case .prudent: "Forsigtigt"
    case .corrections: "Korrektion efter evidens, kr."
    case .evidence: "Evidens"
    case .correction: "Korrektion"
    case .knownPrice: "kendt pris"
    case .unstated: "0, ikke oplyst"
    }
  }

  var english: String {
    switch self {
    case .verdict(let verdict): "Prudently: \(verdict.beginningSmall)"
    case .summary(let summary): "Prudently: \(summary.beginningSmall)"
    case .sideBySide: "Plan and prudent result"
    case .plan: "Plan"
    case .prudent: "Prudent"
    case .corrections: "Correction by evidence, DKK"
    case .evidence: "Evidence"
    case .correction: "Correction"
    case .knownPrice: "known price"
    case .unstated: "0, not stated"
    }
  }
}
