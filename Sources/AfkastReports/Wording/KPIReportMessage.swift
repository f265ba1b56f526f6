/// What a report says of its KPIs, in each language.
enum KPIReportMessage: Worded, Sendable {
  case kpisTitle, noKPIs, noBalancing, restCaption, balancing, notMeasured, start
  case kpiColumn, levelColumn, sparkColumn, progressColumn, variationColumn, effectColumn,
    nextColumn
  case periodColumn, valueColumn, signalColumn
  /// How many values, and the newest.
  case sparkline(Int, String)

  var danish: String {
    switch self {
    case .kpisTitle: "KPI'er"
    case .noKPIs: "Sagen har ingen KPI'er, så ingen kan se, om den virker."
    case .noBalancing: "Ingen KPI holder øje med uønskede virkninger."
    case .restCaption: "De øvrige KPI'er og målgrupper"
    case .balancing: "modvægt"
    case .notMeasured: "Endnu ikke målt."
    case .start: "sagen begynder"
    case .kpiColumn: "KPI"
    case .levelColumn: "Niveau"
    case .sparkColumn: "Seneste"
    case .progressColumn: "Fremdrift"
    case .variationColumn: "Variation"
    case .effectColumn: "Virkning"
    case .nextColumn: "Næste måling"
    case .periodColumn: "Periode"
    case .valueColumn: "Værdi"
    case .signalColumn: "Signal"
    case .sparkline(1, let level): "Den seneste periode; nu: \(level)"
    case .sparkline(let count, let level): "De seneste \(count) perioder; nu: \(level)"
    }
  }

  var english: String {
    switch self {
    case .kpisTitle: "KPIs"
    case .noKPIs: "The case has no KPI, so nobody can see whether it works."
    case .noBalancing: "No KPI watches for unwanted effects."
    case .restCaption: "The other KPIs and target groups"
    case .balancing: "balancing"
    case .notMeasured: "Not measured yet."
    case .start: "the case begins"
    case .kpiColumn: "KPI"
    case .levelColumn: "Level"
    case .sparkColumn: "Latest"
    case .progressColumn: "Progress"
    case .variationColumn: "Variation"
    case .effectColumn: "Effect"
    case .nextColumn: "Next measurement"
    case .periodColumn: "Period"
    case .valueColumn: "Value"
    case .signalColumn: "Signal"
    case .sparkline(1, let level): "The last period; now: \(level)"
    case .sparkline(let count, let level): "The last \(count) periods; now: \(level)"
    }
  }
}
