public import AfkastModel

/// What a line does in each month of the case.
public struct LineFlow: Sendable {
  /// The line.
  public let line: Line
  /// The actor's own money that counts, after attribution, harvest and reimbursement, by month; never
  /// negative.
  public let counted: [Money]
  /// What the state pays back, by month; all zero without reimbursement.
  public let reimbursed: [Money]
  /// Released time that is not harvested: shown beside the payback, never inside it.
  public let unharvested: Money

  /// Computes the months of a line; `EvaluationFailure` if an amount cannot be computed.
  ///
  /// Months outside the horizon are left out; what falls before it is not moved into it. The side is
  /// the line's own unless another is given, as the citizen has of a transfer.
  public init(
    _ line: Line, on side: Side? = nil, in circumstances: Circumstances
  ) throws(EvaluationFailure) {
    self.line = line
    do throws(LineProblem) {
      let own: Side = line.kind.isBenefit ? .benefit : .cost
      let months = try LineMonths(line, on: side ?? own, in: circumstances)
      counted = months.counted
      reimbursed = months.reimbursed
      unharvested = months.unharvested
    } catch {
      throw EvaluationFailure(error.reason, line: line.id)
    }
  }
}

/// The parts of a line, month by month.
private struct LineMonths {
  let counted: [Money]
  let reimbursed: [Money]
  let unharvested: Money

  init(_ line: Line, on side: Side, in circumstances: Circumstances) throws(LineProblem) {
    let additional = ShareProduct(additionalityOf: line, on: side, in: circumstances)
    var share = additional
    share.multiply(by: line.kind.countedShare)
    let flow = try LineShape(line, times: share, in: circumstances)
    do throws(MoneyOverflow) {
      let gross = try flow.monthly()
      if let reimbursement = line.reimbursement {
        let shares = StateShares(
          reimbursement, lineBegins: circumstances.beginning(of: line), in: circumstances)
        counted = try flow.monthly(kept: shares.byMonth.map { 1 - $0 })
        reimbursed = try zip(gross, counted).mapMoney { pair throws(MoneyOverflow) in
          try pair.0 - pair.1
        }
      } else {
        counted = gross
        reimbursed = [Money](repeating: .zero, count: gross.count)
      }
    } catch {
      throw .overflow
    }
    unharvested = try Self.unharvested(line, additional, counted: flow, in: circumstances)
  }

  private static func unharvested(
    _ line: Line, _ additional: ShareProduct, counted: LineShape, in circumstances: Circumstances
  ) throws(LineProblem) -> Money {
    guard line.kind.countedShare != .whole else { return .zero }
    let whole = try LineShape(line, times: additional, in: circumstances)
    do throws(MoneyOverflow) {
      return try whole.monthly().total() - counted.monthly().total()
    } catch {
      throw .overflow
    }
  }
}

/// Either way in which a line's money comes.
struct LineShape {
  private enum Kind {
    case rate(RateFlow)
    case instalments(InstalmentFlow)
  }

  private let kind: Kind
  private let months: Int

  init(
    _ line: Line, times share: ShareProduct, in circumstances: Circumstances
  ) throws(LineProblem) {
    months = circumstances.horizon.count
    switch line.amount {
    case .perTime(let rate, let span, let terms):
      let level = circumstances.levelMonths[line.id]
      kind = .rate(
        try RateFlow(rate, over: span, terms, times: share, level: level, in: circumstances))
    case .instalments(let instalments, let delay):
      kind = .instalments(
        try InstalmentFlow(instalments, delay: delay, times: share, in: circumstances))
    }
  }

  /// Money per time, if that is what the line is.
  var rate: RateFlow? {
    if case .rate(let flow) = kind { flow } else { nil }
  }

  /// Sums, if that is what the line is.
  var instalments: InstalmentFlow? {
    if case .instalments(let flow) = kind { flow } else { nil }
  }

  /// The months of the horizon in whole øre, of the part that `kept` leaves.
  func monthly(kept: [Double]? = nil) throws(MoneyOverflow) -> [Money] {
    switch kind {
    case .rate(let flow): return try flow.monthly(months: months, kept: kept)
    case .instalments(let flow):
      guard let kept else { return try flow.monthly(months: months) }
      return try flow.monthly(months: months, kept: kept)
    }
  }
}
