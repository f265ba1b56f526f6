public import AfkastModel

/// Costs and benefits of a case, month by month, seen from one perspective.
public struct CashFlow: Sendable {
  /// The months of the case.
  public let horizon: MonthSpan
  /// The lines that count, costs first, each in the order of the file.
  public let costLines: [LineFlow]
  /// The benefits that count.
  public let benefitLines: [LineFlow]
  /// Money out in each month; positive.
  public let costs: [Money]
  /// Money in in each month; positive.
  public let benefits: [Money]
  /// Benefits − costs in each month.
  public let net: [Money]
  /// The net to the end of each month: C(m) of DESIGN.md section 5.
  public let cumulative: [Money]

  /// Adds up the lines of a case; `EvaluationFailure` if an amount overflows.
  public init(of businessCase: BusinessCase, seenBy perspective: Perspective)
    throws(EvaluationFailure)
  {
    horizon = businessCase.horizon
    var (costLines, benefitLines) = ([LineFlow](), [LineFlow]())
    for line in businessCase.lines {
      switch perspective.side(of: line) {
      case .cost: try costLines.append(LineFlow(line, over: horizon))
      case .benefit: try benefitLines.append(LineFlow(line, over: horizon))
      case nil: break
      }
    }
    self.costLines = costLines
    self.benefitLines = benefitLines
    do throws(MoneyOverflow) {
      costs = try costLines.total(months: horizon.count)
      benefits = try benefitLines.total(months: horizon.count)
      net = try zip(benefits, costs).mapChecked { pair throws(MoneyOverflow) in
        try pair.0 - pair.1
      }
      cumulative = try net.runningTotal()
    } catch {
      throw EvaluationFailure(line: nil)
    }
  }

  /// The index of the first month with a cost, or nil if there is none.
  public var firstOutlayIndex: Int? { costs.firstIndex { $0 > .zero } }
}

extension [LineFlow] {
  fileprivate func total(months: Int) throws(MoneyOverflow) -> [Money] {
    var total = [Money](repeating: .zero, count: months)
    for flow in self {
      for (index, money) in flow.counted.enumerated() {
        total[index] = try total[index] + money
      }
    }
    return total
  }
}

extension Sequence {
  /// `map` for a step that may overflow.
  fileprivate func mapChecked(
    _ step: (Element) throws(MoneyOverflow) -> Money
  ) throws(MoneyOverflow) -> [Money] {
    var result = [Money]()
    result.reserveCapacity(underestimatedCount)
    for element in self { result.append(try step(element)) }
    return result
  }
}

extension [Money] {
  fileprivate func runningTotal() throws(MoneyOverflow) -> [Money] {
    var sum = Money.zero
    return try mapChecked { money throws(MoneyOverflow) in
      sum = try sum + money
      return sum
    }
  }
}
