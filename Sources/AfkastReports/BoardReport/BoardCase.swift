import AfkastEngine
package import AfkastModel

/// What a board tells of a case: its KPIs, and what is to be done.
package struct BoardCase: Sendable {
  let kpis: KPIReport
  /// Actions, milestones and missed follow-ups, the most pressing first.
  let tasks: [DueItem]

  /// Milestones and follow-ups that are further off, in days, are no business of this meeting.
  private static let horizon = 92
  /// Actions were agreed on at a meeting like this one and stand until they are done, so far ahead in days.
  private static let actionHorizon = 3_660

  /// Of a case and its facts, booked money left out; a case that has ended has neither.
  package init(
    _ businessCase: BusinessCase, _ facts: [Fact], _ frame: StatusFrame, _ workspace: Workspace,
    graceDays: Int
  ) {
    let day = frame.asOf.lastDay
    let grace = businessCase.followUp?.graceDays ?? graceDays
    kpis = KPIReport(
      CaseKPIs(of: businessCase, facts, asOf: day, graceDays: grace), of: businessCase,
      in: workspace, from: frame.stores)
    let list = DueList(
      of: businessCase, facts, in: DueList.Window(day, within: Self.actionHorizon),
      graceDays: graceDays)
    let last = day.advanced(by: Self.horizon)
    tasks = list.items.filter { item in
      switch item.subject.kind {
      case .measurement: false
      case .action: true
      case .milestone: item.dueDay <= last
      case .followUp: item.state == .overdue
      }
    }
    hasEnded = list.hasEnded
  }

  private let hasEnded: Bool

  /// The KPIs of a department, all together first; groups only where nothing else was measured.
  func standings(of department: DepartmentID) -> [KPIStanding] {
    guard !hasEnded else { return [] }
    let own = kpis.standings.filter { $0.departments.contains(department) }
    return own.filter { standing in
      guard standing.group != nil else { return true }
      return !own.contains {
        $0.kpi.id == standing.kpi.id && $0.group == nil && $0.latest != nil
      }
    }
  }
}
