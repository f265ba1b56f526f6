public import AfkastModel

/// Costs and benefits of a case, month by month, seen from one perspective.
public struct CashFlow: Sendable {
  /// The months of the case.
  public let horizon: MonthSpan
  /// The values that it was computed with.
  public let circumstances: Circumstances
  /// The costs that count, in the order of the file.
  public let costLines: [SeenLine]
  /// The benefits that count.
  public let benefitLines: [SeenLine]
  /// Money out in each month; positive.
  public let costs: [Money]
  /// Money in in each month; positive.
  public let benefits: [Money]
  /// Benefits − costs in each month.
  public let net: [Money]
  /// The net to the end of each month: C(m) of DESIGN.md section 5.
  public let cumulative: [Money]

  /// Adds up the lines of a case; `EvaluationFailure` if an amount cannot be computed.
  public init(
    of businessCase: BusinessCase, in circumstances: Circumstances, seenBy perspective: Perspective
  ) throws(EvaluationFailure) {
    let seen = businessCase.lines.filter { perspective.view(of: $0) != nil }
    try self.init(LineFlows(seen, in: circumstances), in: circumstances, seenBy: perspective)
  }

  /// Adds up lines whose months are known.
  init(
    _ flows: LineFlows, in circumstances: Circumstances, seenBy perspective: Perspective
  ) throws(EvaluationFailure) {
    horizon = circumstances.horizon
    self.circumstances = circumstances
    var (costLines, benefitLines) = ([SeenLine](), [SeenLine]())
    for (line, flow) in flows.own.enumerated() {
      guard let view = perspective.view(of: flow.line) else { continue }
      let flow = flows.flow(at: line, on: view.side)
      do throws(MoneyOverflow) {
        let seen = try SeenLine(flow, view.part)
        if view.side == .cost { costLines.append(seen) } else { benefitLines.append(seen) }
      } catch {
        throw EvaluationFailure(.overflow, line: flow.line.id)
      }
    }
    self.costLines = costLines
    self.benefitLines = benefitLines
    do throws(MoneyOverflow) {
      costs = try costLines.total(months: horizon.count)
      benefits = try benefitLines.total(months: horizon.count)
      net = try zip(benefits, costs).mapMoney { pair throws(MoneyOverflow) in
        try pair.0 - pair.1
      }
      cumulative = try net.runningTotal()
    } catch {
      throw EvaluationFailure(.overflow)
    }
  }

  /// The index of the first month with a cost, or nil if there is none.
  public var firstOutlayIndex: Int? { costs.firstIndex { $0 > .zero } }
}

extension [SeenLine] {
  fileprivate func total(months: Int) throws(MoneyOverflow) -> [Money] {
    var total = [Money](repeating: .zero, count: months)
    for line in self {
      for (index, money) in line.months.enumerated() {
        total[index] = try total[index] + money
      }
    }
    return total
  }
}
