import AfkastModel

/// What is said of what is due, in each language.
enum DueMessage: Worded, Sendable {
  case heading(Day, overdue: Int, due: Int, upcoming: Int, within: Int)
  case nothing(Day, within: Int)
  case overdue(days: Int, periods: Int)
  case due(days: Int, latest: Day?)
  case upcoming(days: Int)
  case followUp(forum: String?, period: String)
  case measurement(String, group: String?, period: String)
  case action(Int64, String)
  case milestone(String)
  case through(String, String)
  case noDepartment, noOwner, noStore, calendar
  case ofCase(String), responsible(String)
}

extension DueMessage {
  var danish: String {
    switch self {
    case .heading(let day, let overdue, let due, let upcoming, let within):
      "Pr. \(day): \(overdue) over fristen, \(due) med frist nu"
        + (within > 0 ? ", \(upcoming) inden for \(Self.days(within, "dag", "dage"))" : "")
    case .nothing(let day, let within):
      "Pr. \(day) er intet over fristen, og intet har frist nu"
        + (within > 0 ? " eller inden for \(Self.days(within, "dag", "dage"))." : ".")
    case .overdue(let days, let periods):
      Self.days(days, "dag", "dage") + " over fristen"
        + (periods > 1 ? ", \(periods) gange i træk" : "")
    case .due(0, let latest): "frist i dag" + (latest.map { ", senest \($0)" } ?? "")
    case .due(let days, let latest):
      "fristen var for \(Self.days(days, "dag", "dage")) siden"
        + (latest.map { ", senest \($0)" } ?? "")
    case .upcoming(let days): "om \(Self.days(days, "dag", "dage"))"
    case .followUp(let forum, let period):
      "Opfølgning\(forum.map { " i \($0)" } ?? ""), \(period)"
    case .measurement(let title, let group, let period):
      "Måling af \(title)\(group.map { ", målgruppe \($0)" } ?? ""), \(period)"
    case .action(let fact, let what): "Handling (registrering \(fact)): \(what)"
    case .milestone(let title): "Milepæl: \(title)"
    case .through(let first, let last): "\(first) til \(last)"
    case .noDepartment: "Uden forvaltning"
    case .noOwner: "Uden ansvarlig"
    case .noStore: "Der er ingen registreringer: alt er regnet efter sagernes filer alene."
    case .calendar: "Afkast: frister"
    case .ofCase(let title): "Sag: \(title)"
    case .responsible(let owner): "Ansvarlig: \(owner)"
    }
  }

  var english: String {
    switch self {
    case .heading(let day, let overdue, let due, let upcoming, let within):
      "As of \(day): \(overdue) overdue, \(due) due now"
        + (within > 0 ? ", \(upcoming) within \(Self.days(within, "day", "days"))" : "")
    case .nothing(let day, let within):
      "As of \(day) nothing is overdue, and nothing is due now"
        + (within > 0 ? " or within \(Self.days(within, "day", "days"))." : ".")
    case .overdue(let days, let periods):
      Self.days(days, "day", "days") + " overdue"
        + (periods > 1 ? ", \(periods) times in a row" : "")
    case .due(0, let latest): "due today" + (latest.map { ", at the latest \($0)" } ?? "")
    case .due(let days, let latest):
      "due \(Self.days(days, "day", "days")) ago" + (latest.map { ", at the latest \($0)" } ?? "")
    case .upcoming(let days): "in \(Self.days(days, "day", "days"))"
    case .followUp(let forum, let period):
      "Follow-up\(forum.map { " in \($0)" } ?? ""), \(period)"
    case .measurement(let title, let group, let period):
      "Measure \(title)\(group.map { ", group \($0)" } ?? ""), \(period)"
    case .action(let fact, let what): "Action (fact \(fact)): \(what)"
    case .milestone(let title): "Milestone: \(title)"
    case .through(let first, let last): "\(first) to \(last)"
    case .noDepartment: "No department"
    case .noOwner: "No owner"
    case .noStore: "There are no facts: everything is reckoned from the case files alone."
    case .calendar: "Afkast: due dates"
    case .ofCase(let title): "Case: \(title)"
    case .responsible(let owner): "Owner: \(owner)"
    }
  }

  private static func days(_ count: Int, _ one: String, _ more: String) -> String {
    "\(count) \(count == 1 ? one : more)"
  }
}
