public import AfkastModel

/// What a line does in each month of the case.
public struct LineFlow: Sendable {
  /// The line.
  public let line: Line
  /// The money that counts, after attribution and harvest, by month; never negative.
  public let counted: [Money]
  /// Released time that is not harvested: shown beside the payback, never inside it.
  public let unharvested: Money

  /// Computes the months of a line; `EvaluationFailure` if an amount overflows.
  ///
  /// Months outside the horizon are left out; what falls before it is not moved into it.
  public init(_ line: Line, over horizon: MonthSpan) throws(EvaluationFailure) {
    self.line = line
    do throws(MoneyOverflow) {
      let additional = ShareProduct(additionalityOf: line)
      var share = additional
      share.multiply(by: line.kind.countedShare)
      counted = try line.amount.monthly(over: horizon, times: share)
      if line.kind.countedShare == .whole {
        unharvested = .zero
      } else {
        let gross = try line.amount.monthly(over: horizon, times: additional).total()
        unharvested = try gross - counted.total()
      }
    } catch {
      throw EvaluationFailure(line: line.id)
    }
  }
}

extension LineAmount {
  /// The months of the horizon, times a share, in whole øre.
  func monthly(over horizon: MonthSpan, times share: ShareProduct) throws(MoneyOverflow) -> [Money]
  {
    switch self {
    case .perTime(let rate, let span, let profile):
      try rate.monthly(over: span, shapedBy: profile, in: horizon, times: share)
    case .instalments(let instalments, let delay):
      try instalments.monthly(delayedBy: delay, in: horizon, times: share)
    }
  }
}

extension Sequence<Money> {
  /// The exact sum.
  func total() throws(MoneyOverflow) -> Money {
    var sum = Money.zero
    for money in self { sum = try sum + money }
    return sum
  }
}
