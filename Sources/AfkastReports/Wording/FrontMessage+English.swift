import AfkastModel

extension FrontMessage {
  var english: String {
    switch self {
    case .verdictTitle: "Conclusion"
    case .asOf(let month, let day):
      "Status as of \(Self.words(month))"
        + (day.map { ", as it was known on \(ReportCells(.english).words($0))" } ?? "") + "."
    case .caseLine(let id, let departments, let owner):
      ["Case \(id)", departments.joined(separator: ", "), owner.map { "owner: \($0)" } ?? ""]
        .filter { !$0.isEmpty }.joined(separator: "; ") + "."
    case .moreDepartments(let count): "and \(count) more departments"
    case .paybackTitle: "Earned back when?"
    case .ladderTitle: "Promised, planned, expected and certain"
    case .promised: "Promised"
    case .plan: "Plan"
    case .latest: "Latest forecast"
    case .confirmed: "Certain"
    case .measured: "Measured"
    case .monthColumn: "Earned back"
    case .fromOutlayColumn: "Months from the first outlay"
    case .whatColumn: "By"
    case .never: "never"
    case .notYet: "not yet"
    case .nothingOut: "nothing to earn back"
    case .promisedRule(let month): "promised: \(Self.words(month))"
    case .statusRule: "status"
    case .ladder(let steps):
      Message.capitalized(
        steps.map { "\($0.name.lowercased()): \($0.when)" }.joined(separator: "; ")) + "."
    case .curveTitle: "Money out and back"
    case .curveFigure: "Cumulative net, month by month"
    case .outerFan: "80% of the outcomes"
    case .innerFan: "50% of the outcomes"
    case .curve(let toDate, let end, let last, let range):
      ((toDate.map {
        "By the end of \(Self.words($0.month)) the measured net is \($0.measured) against "
          + "\($0.plan) as planned; the forecast ends at"
      } ?? "The forecast ends at") + " \(end) in \(Self.words(last))"
        + (range.map { ", with 80% probability from \($0.low) to \($0.high)" } ?? "")).ended
    }
  }

  private static func words(_ month: Month) -> String { MonthText(.english).long(month) }
}
