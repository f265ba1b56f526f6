/// The sections of what is known of a case, in each language.
enum CaseRecordHeading: Worded, Sendable {
  case approvals, latestMeasurements, bookedToDate, budgetInForce, harvests, decisions, openActions
  case milestones, observations, phases, closedMonths, importedFiles

  var danish: String {
    switch self {
    case .approvals: "Godkendte versioner"
    case .latestMeasurements: "Seneste målinger"
    case .bookedToDate: "Bogført i alt, løbende priser"
    case .budgetInForce: "Gældende budget"
    case .harvests: "Hjemtaget"
    case .decisions: "Beslutninger"
    case .openActions: "Handlinger, der ikke er gennemført"
    case .milestones: "Nåede milepæle"
    case .observations: "Iagttagelser"
    case .phases: "Nye faser"
    case .closedMonths: "Lukkede måneder"
    case .importedFiles: "Importerede filer"
    }
  }

  var english: String {
    switch self {
    case .approvals: "Approved versions"
    case .latestMeasurements: "Latest measurements"
    case .bookedToDate: "Booked in all, running prices"
    case .budgetInForce: "Budget in force"
    case .harvests: "Harvested"
    case .decisions: "Decisions"
    case .openActions: "Actions not done"
    case .milestones: "Milestones reached"
    case .observations: "Observations"
    case .phases: "New phases"
    case .closedMonths: "Closed months"
    case .importedFiles: "Imported files"
    }
  }
}
