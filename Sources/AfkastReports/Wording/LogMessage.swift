import AfkastModel

/// What a report's annex says of what was decided, agreed, and left undone, in each language.
enum LogMessage: Worded, Sendable {
  case logTitle, nothingRecorded, approvalsCaption, decisionsCaption, actionsCaption
  case milestonesCaption, observationsHeading
  case dayColumn, versionColumn, byColumn, forumColumn, courseColumn, noteColumn
  case actionColumn, ownerColumn, byWhenColumn, stateColumn, milestoneColumn, doneColumn
  case departmentColumn, notDone
  case overdueTitle, nothingOverdue, overdueCaption(Day)

  var danish: String {
    switch self {
    case .logTitle: "Beslutninger, handlinger og milepæle"
    case .nothingRecorded: "Der er ikke registreret noget om sagen."
    case .approvalsCaption: "Godkendte versioner"
    case .decisionsCaption: "Beslutninger"
    case .actionsCaption: "Handlinger"
    case .milestonesCaption: "Milepæle"
    case .observationsHeading: "Det, borgere og medarbejdere siger"
    case .dayColumn: "Dag"
    case .versionColumn: "Version"
    case .byColumn: "Godkendt ved"
    case .forumColumn: "Forum"
    case .courseColumn: "Beslutning"
    case .noteColumn: "Begrundelse"
    case .actionColumn: "Hvad"
    case .ownerColumn: "Ansvarlig"
    case .byWhenColumn: "Frist"
    case .stateColumn: "Status"
    case .milestoneColumn: "Milepæl"
    case .doneColumn: "Nået"
    case .departmentColumn: "Forvaltning"
    case .notDone: "ikke nået"
    case .overdueTitle: "Over fristen"
    case .nothingOverdue: "Intet er over fristen."
    case .overdueCaption(let day): "Over fristen \(ReportCells(.danish).words(day))"
    }
  }

  var english: String {
    switch self {
    case .logTitle: "Decisions, actions and milestones"
    case .nothingRecorded: "Nothing is recorded about the case."
    case .approvalsCaption: "Approved versions"
    case .decisionsCaption: "Decisions"
    case .actionsCaption: "Actions"
    case .milestonesCaption: "Milestones"
    case .observationsHeading: "What citizens and staff say"
    case .dayColumn: "Day"
    case .versionColumn: "Version"
    case .byColumn: "Approved by"
    case .forumColumn: "Forum"
    case .courseColumn: "Decision"
    case .noteColumn: "Why"
    case .actionColumn: "What"
    case .ownerColumn: "Owner"
    case .byWhenColumn: "Due"
    case .stateColumn: "State"
    case .milestoneColumn: "Milestone"
    case .doneColumn: "Reached"
    case .departmentColumn: "Department"
    case .notDone: "not reached"
    case .overdueTitle: "Overdue"
    case .nothingOverdue: "Nothing is overdue."
    case .overdueCaption(let day): "Overdue on \(ReportCells(.english).words(day))"
    }
  }
}
