import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// One thing to do, in words.
struct DueSentence {
  private let entry: DueReport.Entry
  private let day: Day
  private let language: Language

  /// `day` is the day that the list is of.
  init(_ entry: DueReport.Entry, on day: Day, _ language: Language) {
    self.entry = entry
    self.day = day
    self.language = language
  }

  /// What is to be done, as `Måling af Dispensere i brug, 2027-03`.
  var what: String {
    switch entry.item.subject {
    case .followUp(let forum): say(.followUp(forum: forum?.visible, period: period))
    case .measurement(_, let title, let group):
      say(.measurement(title.visible, group: group?.text, period: period))
    case .action(let fact, let what): say(.action(fact.number, what.visible))
    case .milestone(_, let title): say(.milestone(title.visible))
    }
  }

  /// How pressing it is, as `15 dage over fristen`.
  var when: String {
    let item = entry.item
    let latest = item.latestDay == item.dueDay ? nil : item.latestDay
    switch item.state {
    case .overdue: return say(.overdue(days: item.daysLate, periods: item.periods?.count ?? 1))
    case .due: return say(.due(days: item.daysLate, latest: latest))
    case .upcoming: return say(.upcoming(days: item.dueDay.serial - day.serial))
    }
  }

  /// The department, by its title where it has one.
  var department: String {
    entry.departmentTitle?.visible ?? entry.item.department?.text ?? say(.noDepartment)
  }

  /// The role that answers for it.
  var owner: String { entry.item.owner?.visible ?? say(.noOwner) }

  private var period: String {
    guard let periods = entry.item.periods else { return "" }
    return PeriodText(language).text(from: periods.first, through: periods.last)
  }

  private func say(_ message: DueMessage) -> String { message.text(in: language) }
}
