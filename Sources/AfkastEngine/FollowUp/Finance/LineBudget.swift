public import AfkastModel

/// What was budgeted on a line within some months, in running prices.
public struct LineBudget: Sendable, Hashable {
  /// As adopted (Danish: oprindeligt budget); nil where no fact says.
  public let original: Money?
  /// As it holds, with what was supplemented (Danish: korrigeret budget); nil where no fact says.
  public let revised: Money?
  /// Whether a budget reaches beyond the months and so is left out.
  public let isCut: Bool

  /// Reads the budget facts of a line that hold, in the order of recording.
  init(
    of line: LineID, _ record: CaseRecord, in months: MonthSpan
  ) throws(MoneyOverflow) {
    var original: [(period: Period, amount: Money)] = []
    for fact in record.facts(.budget) {
      guard case .budget(let figure) = fact.content, figure.line == line,
        figure.kind == .original, fact.period.isWithin(months)
      else { continue }
      original.removeAll { $0.period == fact.period }
      original.append((fact.period, figure.amount))
    }
    let own = record.budgets.filter { $0.line == line }
    let held = own.filter { $0.period.isWithin(months) }
    self.original = original.isEmpty ? nil : try original.map(\.amount).total()
    revised = held.isEmpty ? nil : try held.map(\.amount).total()
    isCut = own.contains { !$0.period.isWithin(months) && $0.period.touches(months) }
  }
}

extension Period {
  fileprivate func isWithin(_ months: MonthSpan) -> Bool {
    firstDay >= months.first.firstDay && lastDay <= months.last.lastDay
  }

  fileprivate func touches(_ months: MonthSpan) -> Bool {
    firstDay <= months.last.lastDay && lastDay >= months.first.firstDay
  }
}
