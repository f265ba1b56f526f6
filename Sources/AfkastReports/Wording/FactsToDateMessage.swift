import AfkastModel

/// What is said of facts beside the plan, in each language.
enum FactsToDateMessage: Worded, Sendable {
  case title(Month), nothing(Month), version(Int), planToDate, running, adjusted(Year?)
  case notAdjusted, adjustedBy(TableUse), savings([String]), income([String])
  case open([String]), elsewhere([String]), assumption, plan, measured, unit, period, kpi

  var danish: String {
    switch self {
    case .title(let month): "Plan og bogført til og med \(month)"
    case .nothing(let month): "Intet er bogført eller målt til og med \(month)."
    case .version(let number): "Planen er den godkendte version \(number), som følges."
    case .planToDate: "Plan"
    case .running: "Bogført"
    case .adjusted(let year): year.map { "I \($0.number)-priser" } ?? "I faste priser"
    case .notAdjusted:
      "Ikke pris- og lønreguleret: sagen har intet prisniveau, eller prisindekset i afkast.yaml mangler et år."
    case .adjustedBy(let table):
      "Bogførte beløb er omregnet med \(table.name(in: .danish))"
        + table.origin.illustrativeMark(in: .danish) + "."
    case .savings(let lines):
      "Bogført besparelse er referencebudgettet for de bogførte måneder minus forbruget: "
        + lines.joined(separator: ", ") + "."
    case .income(let lines):
      "Uden referencebudget (booked) tæller det bogførte som indtægt: "
        + lines.joined(separator: ", ") + "."
    case .open(let lines):
      "Tæller ikke endnu, fordi måneden ikke er lukket: noget af det bogførte på "
        + lines.joined(separator: ", ") + "."
    case .elsewhere(let lines):
      "Bogført på poster, der ikke er med her: \(lines.joined(separator: ", "))."
    case .assumption: "Forudsætning"
    case .plan: "Plan"
    case .measured: "Målt"
    case .unit: "Enhed"
    case .period: "Periode"
    case .kpi: "KPI"
    }
  }

  var english: String {
    switch self {
    case .title(let month): "Plan and booked to the end of \(month)"
    case .nothing(let month): "Nothing is booked or measured to the end of \(month)."
    case .version(let number): "The plan is the approved version \(number), which is followed."
    case .planToDate: "Plan"
    case .running: "Booked"
    case .adjusted(let year): year.map { "In \($0.number) prices" } ?? "In fixed prices"
    case .notAdjusted:
      "Not price-adjusted: the case has no price level, or the price index of afkast.yaml lacks a year."
    case .adjustedBy(let table):
      "Booked amounts are moved by \(table.name(in: .english))"
        + table.origin.illustrativeMark(in: .english) + "."
    case .savings(let lines):
      "What is booked as saved is the reference budget of the booked months minus the spending: "
        + lines.joined(separator: ", ") + "."
    case .income(let lines):
      "Without a reference budget (booked) what is booked counts as income: "
        + lines.joined(separator: ", ") + "."
    case .open(let lines):
      "Does not count yet, because the month is not closed: some of what is booked on "
        + lines.joined(separator: ", ") + "."
    case .elsewhere(let lines):
      "Booked on lines that are not shown here: \(lines.joined(separator: ", "))."
    case .assumption: "Assumption"
    case .plan: "Plan"
    case .measured: "Measured"
    case .unit: "Unit"
    case .period: "Period"
    case .kpi: "KPI"
    }
  }
}
