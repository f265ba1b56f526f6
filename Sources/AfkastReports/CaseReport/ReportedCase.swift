package import AfkastEngine
package import AfkastModel

/// A case read once, with all that its reports tell.
package struct ReportedCase: Sendable {
  /// The verdict, the curves and what is overdue, of the version that is followed.
  package let entry: StatusEntry
  package let frame: StatusFrame
  package let workspace: Workspace
  /// The facts to the as-of month, booked money left out; nil where they cannot be added up.
  let record: CaseRecord?
  /// The facts of all periods, since a budget is made before its months; nil where they cannot be added up.
  let budgets: CaseRecord?
  let plan: Evaluation?
  /// The version that is followed; the plan itself where there is one version.
  let followed: Evaluation?
  let kpis: KPIReport
  /// How it may turn out from here on; nil where nothing is uncertain or it cannot be drawn.
  let outlook: SimulatedOutcome?
  let draws: DrawCount
  let seed: UInt64
  /// The program and its version: `afkast 0.1.0`.
  let program: String
  /// The SHA-256 of the text of the version that is followed, as 64 hexadecimal digits.
  package var fingerprint: String?

  package init(
    _ entry: StatusEntry, _ frame: StatusFrame, _ workspace: Workspace, facts: [Fact],
    plan: Evaluation?, followed: Evaluation?, outlook: SimulatedOutcome?, draws: DrawCount,
    seed: UInt64, program: String
  ) {
    self.entry = entry
    self.frame = frame
    self.workspace = workspace
    self.plan = plan
    self.followed = followed
    self.outlook = outlook
    self.draws = draws
    self.seed = seed
    self.program = program
    record = try? CaseRecord(facts, in: FactWindow(asOf: frame.asOf))
    budgets = try? CaseRecord(facts, in: FactWindow())
    let businessCase = entry.businessCase
    kpis = KPIReport(
      CaseKPIs(
        of: businessCase, facts, asOf: frame.asOf.lastDay,
        graceDays: businessCase.followUp?.graceDays ?? workspace.cadenceGraceDays),
      of: businessCase, in: workspace, from: frame.stores)
  }

  var businessCase: BusinessCase { entry.businessCase }
  var asOf: Month { frame.asOf }
  var status: CaseStatus? { entry.status }
  var review: CaseReview? { entry.status?.review }

  /// The year whose budget is told of: that of the as-of month while the case runs, else its first or last.
  var budgetYear: Year {
    let years = businessCase.horizon.years
    let (first, last) = (years.first ?? asOf.year, years.last ?? asOf.year)
    return min(max(asOf.year, first), last)
  }

  /// The months of the case and before it in the budget year.
  var budgetMonths: MonthSpan { budgetYear.months }

  /// Everything to the as-of month, from where money was first booked or the case begins.
  var monthsToDate: MonthSpan? {
    let booked = review?.basis.facts.booked.values.flatMap(\.keys).min()
    let first = min(booked ?? businessCase.horizon.first, businessCase.horizon.first)
    return MonthSpan(first, through: min(asOf, max(businessCase.horizon.last, first)))
  }

  /// What people call a department.
  func name(of department: DepartmentID) -> String {
    workspace.departments.first { $0.id == department }?.title ?? department.text
  }

  /// What people call a line.
  func name(of line: LineID) -> String {
    let lines = businessCase.lines + (plan?.businessCase.lines ?? [])
    return lines.first { $0.id == line }?.title ?? line.text
  }
}
