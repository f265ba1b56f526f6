public import AfkastModel

/// Money by budget year, budget area and department (DESIGN.md section 5): the budget year and its forecast
/// years, what came before them, and the rest.
public struct BudgetView: Sendable {
  /// Which months a column adds up.
  public enum Column: Sendable, Hashable {
    /// Those before the budget year.
    case before(MonthSpan)
    /// Those of a calendar year.
    case year(Year)
    /// Those after the last forecast year.
    case rest(MonthSpan)
    /// All of them.
    case total
  }

  /// Costs and benefits of one kind, an amount for each column; all positive as costs and benefits are.
  public struct Amounts: Sendable, Hashable {
    /// One-off costs.
    public let investment: [Money]
    /// Recurring costs.
    public let operating: [Money]
    /// Benefits that count.
    public let benefits: [Money]
    /// Benefits − all costs.
    public let net: [Money]
  }

  /// What one department has in one budget area.
  public struct Group: Sendable, Hashable {
    /// The budget area; nil where lines name none.
    public let area: BudgetArea?
    /// The department; nil where lines name none.
    public let department: DepartmentID?
    /// Its amounts.
    public let amounts: Amounts
  }

  /// A line and what counts of it, by month of the horizon.
  struct Entry {
    let line: Line
    let months: [Money]
  }

  /// How many forecast years follow the budget year.
  public static let forecastYears = 3

  /// In order of time, the total last.
  public let columns: [Column]
  /// By area in the order of ``BudgetArea``, then by department in the order of the lines; lines that name
  /// none come last.
  public let groups: [Group]
  /// All groups together.
  public let total: Amounts

  init(_ entries: [Entry], over horizon: MonthSpan, from year: Year) throws(MoneyOverflow) {
    let columns = Column.columns(of: horizon, from: year)
    let spans = columns.map { $0.months(of: horizon) }
    var groups: [Group] = []
    for area in BudgetArea.allCases.map(Optional.some) + [nil] {
      let own = entries.filter { $0.line.area == area }
      for department in own.map(\.line.department).inOrder {
        let amounts = try Amounts(
          own.filter { $0.line.department == department }, spans, over: horizon)
        groups.append(Group(area: area, department: department, amounts: amounts))
      }
    }
    self.columns = columns
    self.groups = groups
    total = try Amounts(entries, spans, over: horizon)
  }

  /// As a case is planned; `MoneyOverflow` if amounts cannot be added up.
  public init(of flow: CashFlow, from year: Year) throws(MoneyOverflow) {
    try self.init(
      (flow.costLines + flow.benefitLines).map { Entry(line: $0.line, months: $0.months) },
      over: flow.horizon, from: year)
  }

  /// As a case under follow-up is expected to go; `MoneyOverflow` if amounts cannot be added up.
  public init(of curves: CaseCurves, from year: Year) throws(MoneyOverflow) {
    try self.init(
      curves.lines.map { Entry(line: $0.line, months: $0.forecast) },
      over: curves.frame.horizon, from: year)
  }
}

extension BudgetView.Column {
  fileprivate static func columns(of horizon: MonthSpan, from year: Year) -> [Self] {
    let last = year.number + BudgetView.forecastYears
    let years = horizon.years.filter { (year.number...last).contains($0.number) }
    let before = horizon.years.last { $0 < year }.flatMap {
      MonthSpan(horizon.first, through: min($0.months.last, horizon.last))
    }
    let rest = horizon.years.first { $0.number > last }.flatMap {
      MonthSpan(max($0.months.first, horizon.first), through: horizon.last)
    }
    return [before.map(Self.before)].compactMap(\.self) + years.map(Self.year)
      + [rest.map(Self.rest)].compactMap(\.self) + [.total]
  }

  fileprivate func months(of horizon: MonthSpan) -> MonthSpan {
    switch self {
    case .before(let span), .rest(let span): span
    case .year(let year): year.months.intersection(horizon) ?? year.months
    case .total: horizon
    }
  }
}

extension BudgetView.Amounts {
  fileprivate init(
    _ entries: [BudgetView.Entry], _ spans: [MonthSpan], over horizon: MonthSpan
  ) throws(MoneyOverflow) {
    func sums(_ kind: (LineKind) -> Bool) throws(MoneyOverflow) -> [Money] {
      var sums: [Money] = []
      for span in spans {
        let first = max(0, horizon.first.distance(to: span.first))
        var sum = Money.zero
        for entry in entries where kind(entry.line.kind) {
          sum = try sum + entry.months.dropFirst(first).prefix(span.count).total()
        }
        sums.append(sum)
      }
      return sums
    }
    investment = try sums { $0 == .cost(.investment) }
    operating = try sums { $0 == .cost(.operating) }
    benefits = try sums(\.isBenefit)
    var net: [Money] = []
    for index in spans.indices {
      net.append(try benefits[index] - investment[index] - operating[index])
    }
    self.net = net
  }
}

extension [DepartmentID?] {
  /// Each once, in order; none last.
  fileprivate var inOrder: [DepartmentID?] {
    var found: [DepartmentID?] = []
    for department in self where !found.contains(department) { found.append(department) }
    return found.filter { $0 != nil } + (found.contains(nil) ? [nil] : [])
  }
}
