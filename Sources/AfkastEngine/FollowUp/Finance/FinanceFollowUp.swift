public import AfkastModel

/// Budget, spending and expected result of each line within some months, in running prices, as finance
/// follows them up (Danish: budgetopfølgning).
///
/// Everything is spending: income and savings are negative. A benefit that names an account is that
/// account.
public struct FinanceFollowUp: Sendable {
  /// What stands in a row.
  public struct Figures: Sendable, Hashable {
    /// As adopted; nil where no fact says.
    public let original: Money?
    /// As it holds; nil where no fact says.
    public let revised: Money?
    /// What is booked (Danish: forbrug); nil where nothing is.
    public let spent: Money?
    /// What is booked, else measured or assumed, and then as forecast (Danish: forventet regnskab).
    public let expected: Money
    /// Expected − revised: more than 0 is more than budgeted; nil without a budget.
    public let deviation: Money?

    /// The deviation over the revised budget; nil without a budget, and where it is nothing.
    public var share: Ratio? {
      guard let deviation, let revised else { return nil }
      return Ratio(Double(deviation.ore) / Double(revised.ore.magnitude))
    }
  }

  /// A line's figures.
  public struct Row: Sendable, Hashable {
    /// The line.
    public let line: LineID
    /// Whether it is a benefit.
    public let isBenefit: Bool
    /// Its figures.
    public let figures: Figures
  }

  /// The months.
  public let months: MonthSpan
  /// Costs and then benefits, in the order of the file; only lines with money or a budget.
  public let rows: [Row]
  /// All rows together.
  public let total: Figures
  /// Whether any budget holds.
  public let hasBudget: Bool
  /// Whether a budget reaches beyond the months and so is left out.
  public let cutsBudget: Bool
  /// Years whose forecast could not be moved from the case's price level, in order.
  public let unadjustedYears: [Year]

  /// Of a case under follow-up and its facts; `MoneyOverflow` if amounts cannot be added up.
  ///
  /// `record` holds facts of all periods: a budget is made before its months.
  public init(
    of review: CaseReview, _ record: CaseRecord, in months: MonthSpan
  ) throws(MoneyOverflow) {
    var (rows, cutsBudget, unadjusted) = ([Row](), false, Set<Year>())
    for followed in review.curves.lines {
      let budget = try LineBudget(of: followed.line.id, record, in: months)
      let money = try ExpectedSpending(of: followed, review, in: months)
      cutsBudget = cutsBudget || budget.isCut
      unadjusted.formUnion(money.unadjustedYears)
      let figures = try Figures(budget, money, turnsBudget: followed.isIncome)
      guard figures.hasMoney else { continue }
      rows.append(
        Row(line: followed.line.id, isBenefit: followed.isBenefit, figures: figures))
    }
    self.months = months
    self.rows = rows
    self.cutsBudget = cutsBudget
    unadjustedYears = unadjusted.sorted()
    hasBudget = rows.contains { $0.figures.revised != nil }
    total = try Figures(rows.map(\.figures))
  }
}

extension FollowedLine {
  /// Whether its money is income, or a saving that no account shows.
  var isIncome: Bool { isBenefit && line.booking == nil }
}

extension FinanceFollowUp.Figures {
  fileprivate init(
    _ budget: LineBudget, _ money: ExpectedSpending, turnsBudget: Bool
  ) throws(MoneyOverflow) {
    func turned(_ amount: Money?) throws(MoneyOverflow) -> Money? {
      guard let amount, turnsBudget else { return amount }
      return try .zero - amount
    }
    try self.init(
      original: turned(budget.original), revised: turned(budget.revised), spent: money.spent,
      expected: money.expected)
  }

  /// The sum of rows; a budget only where each row that has money has one.
  fileprivate init(_ rows: [Self]) throws(MoneyOverflow) {
    func sum(_ amounts: [Money?]) throws(MoneyOverflow) -> Money? {
      let known = amounts.compactMap(\.self)
      return known.isEmpty ? nil : try known.total()
    }
    let isWhole = rows.allSatisfy { $0.revised != nil }
    try self.init(
      original: sum(rows.map(\.original)), revised: sum(rows.map(\.revised)),
      spent: sum(rows.map(\.spent)), expected: rows.map(\.expected).total(),
      comparesBudget: isWhole)
  }

  private init(
    original: Money?, revised: Money?, spent: Money?, expected: Money, comparesBudget: Bool = true
  ) throws(MoneyOverflow) {
    self.original = original
    self.revised = revised
    self.spent = spent
    self.expected = expected
    guard comparesBudget, let revised else {
      deviation = nil
      return
    }
    deviation = try expected - revised
  }

  fileprivate var hasMoney: Bool {
    original != nil || revised != nil || spent != nil || expected != .zero
  }
}
