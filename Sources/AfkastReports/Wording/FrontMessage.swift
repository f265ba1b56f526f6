import AfkastModel

/// What the first page of a report says beside the verdict, in each language.
enum FrontMessage: Worded, Sendable {
  case verdictTitle, asOf(Month, knownAt: Day?)
  // Payback
  case paybackTitle, promised, plan, latest, confirmed
  case monthColumn, fromOutlayColumn, whatColumn
  case never, notYet, nothingOut
  /// A curve that is back in a month.
  case ladder([String])
}

extension FrontMessage {
  var danish: String {
    switch self {
    case .verdictTitle: "Konklusion"
    case .asOf(let month, let day):
      "Status pr. \(MonthText(.danish).long(month))"
        + (day.map { ", som det var kendt \(ReportCells(.danish).words($0))" } ?? "") + "."
    case .paybackTitle: "Tjent hjem hvornår?"
    case .promised: "Forudsat"
    case .plan: "Plan"
    case .latest: "Seneste prognose"
    case .confirmed: "Sikkert"
    case .monthColumn: "Tjent hjem"
    case .fromOutlayColumn: "Måneder efter første udgift"
    case .whatColumn: "Efter"
    case .never: "aldrig"
    case .notYet: "ikke endnu"
    case .nothingOut: "aldrig i minus"
    case .ladder(let parts): Message.capitalized(parts.joined(separator: "; ")) + "."
    }
  }

  var english: String {
    switch self {
    case .verdictTitle: "Conclusion"
    case .asOf(let month, let day):
      "Status as of \(MonthText(.english).long(month))"
        + (day.map { ", as it was known on \(ReportCells(.english).words($0))" } ?? "") + "."
    case .paybackTitle: "Earned back when?"
    case .promised: "Promised"
    case .plan: "Plan"
    case .latest: "Latest forecast"
    case .confirmed: "Certain"
    case .monthColumn: "Earned back"
    case .fromOutlayColumn: "Months from the first outlay"
    case .whatColumn: "By"
    case .never: "never"
    case .notYet: "not yet"
    case .nothingOut: "never in the red"
    case .ladder(let parts): Message.capitalized(parts.joined(separator: "; ")) + "."
    }
  }
}
