import AfkastModel

/// What a case asks for, part by part, without what is done.
struct Duties {
  private let businessCase: BusinessCase
  private let record: FollowUpRecord
  private let window: DueList.Window
  private let graceDays: Int

  init(
    _ businessCase: BusinessCase, _ record: FollowUpRecord, _ window: DueList.Window, graceDays: Int
  ) {
    self.businessCase = businessCase
    self.record = record
    self.window = window
    self.graceDays = graceDays
  }

  /// A decision that comes late makes up for every follow-up before it: nobody holds last spring's meeting.
  var followUps: [DueItem] {
    guard let schedule = DueSchedule(followUpOf: businessCase, graceDays: graceDays) else {
      return []
    }
    let missed = schedule.occurrences(dueBy: window.last).filter { occurrence in
      guard let last = record.lastDecision else { return true }
      return last <= schedule.occurrence(before: occurrence).latestDay
    }
    let subject = DueItem.Subject.followUp(forum: businessCase.followUp?.forum)
    return items(subject, missed, owner: businessCase.owner)
  }

  /// A period without a value is asked for however many later ones have one.
  var measurements: [DueItem] {
    businessCase.kpis.flatMap { kpi -> [DueItem] in
      guard let schedule = DueSchedule(of: kpi, in: businessCase, graceDays: graceDays) else {
        return []
      }
      let asked = schedule.occurrences(dueBy: window.last)
      let measured = MeasuredPeriods(of: kpi, in: businessCase, schedule, record)
      return measured.groups.flatMap { group in
        items(
          .measurement(kpi.id, title: kpi.title, group: group),
          asked.split { !measured.isMissing($0.period, of: group) }, owner: kpi.owner)
      }
    }
  }

  /// Dates that people gave; a day off moves them, no grace does.
  var actions: [DueItem] {
    record.openActions.compactMap { fact, action in
      item(.action(fact, what: action.what), by: action.by, owner: action.owner)
    }
  }

  /// A milestone is on time to the end of its month.
  var milestones: [DueItem] {
    businessCase.milestones.filter { !record.reached.contains($0.id) }.compactMap { milestone in
      item(
        .milestone(milestone.id, title: milestone.title), by: milestone.by.lastDay,
        owner: milestone.owner, department: milestone.department)
    }
  }

  private func items(
    _ subject: DueItem.Subject, _ runs: [ArraySlice<DueSchedule.Occurrence>], owner: String?
  ) -> [DueItem] {
    runs.flatMap { items(subject, Array($0), owner: owner) }
  }

  /// One item for all that is overdue of periods that follow each other, and one for each other period.
  private func items(
    _ subject: DueItem.Subject, _ run: [DueSchedule.Occurrence], owner: String?
  ) -> [DueItem] {
    let overdue = run.prefix { $0.latestDay < window.day }
    let runs = (overdue.isEmpty ? [] : [overdue]) + run.dropFirst(overdue.count).map { [$0][...] }
    return runs.compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      let periods = DueItem.Periods(first: first.period, last: last.period, count: run.count)
      return item(subject, first.dueDay, first.latestDay, owner: owner, periods: periods)
    }
  }

  private func item(
    _ subject: DueItem.Subject, by day: Day, owner: String?, department: DepartmentID? = nil
  ) -> DueItem? {
    let due = day.workingDayOnOrAfter
    guard due <= window.last else { return nil }
    return item(subject, due, due, owner: owner, department: department)
  }

  private func item(
    _ subject: DueItem.Subject, _ dueDay: Day, _ latestDay: Day, owner: String?,
    department: DepartmentID? = nil, periods: DueItem.Periods? = nil
  ) -> DueItem {
    let isPast = latestDay < window.day
    return DueItem(
      subject: subject, caseID: businessCase.id,
      department: department ?? businessCase.departments.first,
      owner: owner ?? businessCase.owner, periods: periods, dueDay: dueDay, latestDay: latestDay,
      state: isPast ? .overdue : dueDay <= window.day ? .due : .upcoming,
      daysLate: max(0, window.day.serial - dueDay.serial))
  }
}
