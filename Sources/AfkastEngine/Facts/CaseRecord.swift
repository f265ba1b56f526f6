public import AfkastModel

/// What is known of a case from its facts: those that hold, sorted by what they are, and sums of them.
public struct CaseRecord: Sendable {
  /// Money booked on a line.
  public struct Booked: Sendable, Hashable {
    /// The line.
    public let line: LineID
    /// The sum of its booked amounts, in running prices.
    public let amount: Money
    /// From the first to the last month with one.
    public let months: MonthSpan
  }

  /// The budget that holds for a line in a period.
  public struct Budget: Sendable, Hashable {
    /// The line.
    public let line: LineID
    /// The period.
    public let period: Period
    /// The last original or revised amount, and what was supplemented after it.
    public let amount: Money
  }

  /// Months that are closed for a line, without gaps.
  public struct Closed: Sendable, Hashable {
    /// The line.
    public let line: LineID
    /// The months.
    public let months: MonthSpan
  }

  /// What an imported file brought to the case.
  public struct Imported: Sendable, Hashable {
    /// The batch that the file was recorded as.
    public let batch: BatchID
    /// How many facts from its rows hold; at least 1.
    public let facts: Int
  }

  /// The facts that hold, in the order of recording.
  public let facts: [Fact]
  /// By line, in the order in which lines were first booked on.
  public let booked: [Booked]
  /// By line and period, in the order in which they were first budgeted.
  public let budgets: [Budget]
  /// By line and month.
  public let closed: [Closed]
  /// In the order of recording.
  public let imported: [Imported]
  /// Actions that are not done, in the order of recording.
  public let openActions: [Fact]

  /// Sorts facts of a case; those outside the window do not count, nor do their corrections.
  public init(_ facts: [Fact], in window: FactWindow) throws(MoneyOverflow) {
    // What was not known yet corrects nothing; what a correction moved out of the window is out of it.
    let known = facts.known(in: FactWindow(knownAt: window.knownAt))
    self.facts = known.inForce.known(in: window)
    booked = try Self.booked(self.facts)
    budgets = try Self.budgets(self.facts)
    closed = self.facts.closedMonths
    imported = self.facts.imported
    openActions = known.openActions(where: window.contains)
  }

  /// The facts of a kind.
  public func facts(_ kind: FactKind) -> [Fact] { facts.filter { $0.content.kind == kind } }

  /// Of each KPI and group the value of the latest period.
  public var latestMeasurements: [Fact] {
    var latest: [Fact] = []
    for fact in facts(.measurement) {
      guard let place = latest.firstIndex(where: { $0.isOfSameSeries(as: fact) }) else {
        latest.append(fact)
        continue
      }
      if fact.period.lastDay >= latest[place].period.lastDay { latest[place] = fact }
    }
    return latest
  }

  private static func booked(_ facts: [Fact]) throws(MoneyOverflow) -> [Booked] {
    var sums: [Booked] = []
    for fact in facts {
      guard case .actual(let actual) = fact.content else { continue }
      let month = fact.period.firstDay.month
      guard let place = sums.firstIndex(where: { $0.line == actual.line }) else {
        sums.append(Booked(line: actual.line, amount: actual.amount, months: MonthSpan(month)))
        continue
      }
      let (old, months) = (sums[place], sums[place].months)
      sums[place] = Booked(
        line: old.line, amount: try old.amount + actual.amount,
        months: MonthSpan(min(months.first, month), through: max(months.last, month)) ?? months)
    }
    return sums
  }

  private static func budgets(_ facts: [Fact]) throws(MoneyOverflow) -> [Budget] {
    var budgets: [Budget] = []
    for fact in facts {
      guard case .budget(let figure) = fact.content else { continue }
      let place = budgets.firstIndex { $0.line == figure.line && $0.period == fact.period }
      let old = place.map { budgets[$0].amount } ?? .zero
      let isAdded = figure.kind == .supplementary
      let new = Budget(
        line: figure.line, period: fact.period,
        amount: isAdded ? try old + figure.amount : figure.amount)
      if let place { budgets[place] = new } else { budgets.append(new) }
    }
    return budgets
  }
}

extension Fact {
  fileprivate func isOfSameSeries(as other: Fact) -> Bool {
    guard case .measurement(let left) = content, case .measurement(let right) = other.content else {
      return false
    }
    return left.kpi == right.kpi && left.group == right.group
  }
}
