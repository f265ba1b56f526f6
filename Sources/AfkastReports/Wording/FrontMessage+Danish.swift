import AfkastModel

extension FrontMessage {
  var danish: String {
    switch self {
    case .verdictTitle: "Konklusion"
    case .asOf(let month, let day):
      "Status pr. \(Self.words(month))"
        + (day.map { ", som det var kendt \(ReportCells(.danish).words($0))" } ?? "") + "."
    case .caseLine(let id, let departments, let owner):
      ["Sag \(id)", departments.joined(separator: ", "), owner.map { "ansvarlig: \($0)" } ?? ""]
        .filter { !$0.isEmpty }.joined(separator: "; ") + "."
    case .moreDepartments(let count): "og \(count) forvaltninger mere"
    case .paybackTitle: "Tjent hjem hvornår?"
    case .ladderTitle: "Forudsat, planlagt, ventet og sikkert"
    case .promised: "Forudsat"
    case .plan: "Plan"
    case .latest: "Seneste prognose"
    case .confirmed: "Sikkert"
    case .measured: "Målt"
    case .monthColumn: "Tjent hjem"
    case .fromOutlayColumn: "Måneder fra første udgift"
    case .whatColumn: "Efter"
    case .never: "aldrig"
    case .notYet: "ikke endnu"
    case .nothingOut: "intet at tjene hjem"
    case .promisedRule(let month): "forudsat: \(Self.words(month))"
    case .statusRule: "status"
    case .ladder(let steps):
      Message.capitalized(
        steps.map { "\($0.name.lowercased()): \($0.when)" }.joined(separator: "; ")) + "."
    case .curveTitle: "Penge ud og hjem"
    case .curveFigure: "Akkumuleret netto, måned for måned"
    case .outerFan: "80 % af udfaldene"
    case .innerFan: "50 % af udfaldene"
    case .curve(let toDate, let end, let last, let range):
      ((toDate.map {
        "Ved udgangen af \(Self.words($0.month)) er det målte netto \($0.measured) mod planens "
          + "\($0.plan); prognosen ender på"
      } ?? "Prognosen ender på") + " \(end) i \(Self.words(last))"
        + (range.map { ", med 80 % sandsynlighed fra \($0.low) til \($0.high)" } ?? "")).ended
    }
  }

  private static func words(_ month: Month) -> String { MonthText(.danish).long(month) }
}
