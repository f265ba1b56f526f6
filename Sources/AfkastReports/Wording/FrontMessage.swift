import AfkastModel

/// What the first page of a report says beside the verdict, in each language.
enum FrontMessage: Worded, Sendable {
  /// Where measured and planned net stand to date.
  struct ToDate: Sendable {
    let month: Month
    let measured: String
    let plan: String
  }

  case verdictTitle, asOf(Month, knownAt: Day?), caseLine(
    id: String, departments: [String], owner: String?), moreDepartments(Int)
  // Payback
  case paybackTitle, ladderTitle, promised, plan, latest, confirmed, measured
  case monthColumn, fromOutlayColumn, whatColumn
  case never, notYet, nothingOut, promisedRule(Month), statusRule
  /// Names, and when the money is back.
  case ladder([(name: String, when: String)])
  // The cumulative net
  case curveTitle, curveFigure, outerFan, innerFan
  case curve(ToDate?, end: String, Month, range: (low: String, high: String)?)
}
