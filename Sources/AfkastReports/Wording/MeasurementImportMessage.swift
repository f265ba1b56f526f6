/// What is said of a file of measured values, in each language, besides what is said of any file.
enum MeasurementImportMessage: Worded, Sendable {
  case counts, new, unmatched
  case reconciled, reconciledRecord
  case everything
  case values, kpi, period, group, value, unit
  case unmatchedRows, nameOrCase
  /// The row that says otherwise, and that neither of the two is recorded.
  case contradicts(row: Int)
  /// The fact that says otherwise, what it says, and the command that puts that right.
  case differs(Int64, String, command: String)
  /// In the place of a reason, in a command.
  case why

  var danish: String {
    switch self {
    case .counts: "Afstemning"
    case .new: "Nye"
    case .unmatched: "Uden KPI"
    case .reconciled: "Det stemmer: filen = nye + registreret tidligere + afvist + uden KPI."
    case .reconciledRecord:
      "Det stemmer: filen = registreret + registreret tidligere + afvist + uden KPI."
    case .everything: "Alle rækker hører til en KPI."
    case .values: "Nye værdier"
    case .kpi: "KPI"
    case .period: "Periode"
    case .group: "Målgruppe"
    case .value: "Værdi"
    case .unit: "Enhed"
    case .unmatchedRows: "Rækker uden KPI"
    case .nameOrCase: "Navn eller sag"
    case .contradicts(let row):
      "række \(row) siger noget andet om samme KPI, periode og målgruppe; ingen af dem er med"
    case .differs(let fact, let value, let command):
      "afviger fra registrering \(fact) (\(value)); er filen rigtig, så ret den: \(command)"
    case .why: "HVORFOR"
    }
  }

  var english: String {
    switch self {
    case .counts: "Reconciliation"
    case .new: "New"
    case .unmatched: "Without a KPI"
    case .reconciled: "It adds up: the file = new + recorded earlier + rejected + without a KPI."
    case .reconciledRecord:
      "It adds up: the file = recorded + recorded earlier + rejected + without a KPI."
    case .everything: "Every row belongs to a KPI."
    case .values: "New values"
    case .kpi: "KPI"
    case .period: "Period"
    case .group: "Group"
    case .value: "Value"
    case .unit: "Unit"
    case .unmatchedRows: "Rows without a KPI"
    case .nameOrCase: "Name or case"
    case .contradicts(let row):
      "row \(row) says otherwise of the same KPI, period and group; neither of them is taken"
    case .differs(let fact, let value, let command):
      "differs from fact \(fact) (\(value)); if the file is right, correct it with \(command)"
    case .why: "WHY"
    }
  }
}
