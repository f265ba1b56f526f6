/// What flows on a line before harvest and attribution, and in which months.
public enum LineAmount: Sendable, Hashable {
  /// Money per time, in every month of the span, shaped by a profile.
  case perTime(FlowRate, over: MonthSpan, profile: ProfileTerms)
  /// Sums, each spread evenly over its own months; a delay moves them as a whole.
  case instalments([Instalment], delay: Length)
}

extension LineAmount {
  /// The formulas that it is computed from.
  public var formulas: [Formula] {
    switch self {
    case .perTime(.formula(let written), _, _): [written.formula]
    case .perTime(.certain, _, _): []
    case .instalments(let instalments, _):
      instalments.compactMap { instalment in
        if case .formula(let written) = instalment.sum { written.formula } else { nil }
      }
    }
  }

  /// All assumptions that it is made from, at once or by way of others, each once.
  public func assumptions(named find: (AssumptionID) -> Assumption?) -> [Assumption] {
    var ahead = formulas.flatMap(\.assumptions)
    var (found, seen) = ([Assumption](), Set<AssumptionID>())
    while let id = ahead.popLast() {
      guard seen.insert(id).inserted, let assumption = find(id) else { continue }
      found.append(assumption)
      if case .formula(let written) = assumption.value { ahead += written.formula.assumptions }
    }
    return found
  }
}

/// Money per time, known or computed.
public enum FlowRate: Sendable, Hashable {
  /// A certain amount.
  case certain(MoneyRate)
  /// What a formula gives, in kroner a month.
  case formula(WrittenFormula)
}

/// A sum that is spread evenly over months, or falls in one.
public struct Instalment: Sendable, Hashable {
  /// Money, known or computed.
  public enum Sum: Sendable, Hashable {
    /// A certain amount; never negative.
    case certain(Money)
    /// What a formula gives, in kroner.
    case formula(WrittenFormula)
  }

  /// The sum.
  public let sum: Sum
  /// The months that share it.
  public let months: MonthSpan

  /// Makes an instalment of a certain sum; nil if it is negative.
  public init?(_ sum: Money, over months: MonthSpan) {
    guard sum >= .zero else { return nil }
    self.sum = .certain(sum)
    self.months = months
  }

  /// Makes an instalment of a sum that has been read, and so is not negative.
  public init(_ sum: Sum, over months: MonthSpan) {
    self.sum = sum
    self.months = months
  }
}
