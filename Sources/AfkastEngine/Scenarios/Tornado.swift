public import AfkastModel

/// What each assumption with a range does to the result when it alone goes from low to high.
public struct Tornado: Sendable {
  /// One assumption.
  public struct Swing: Sendable {
    /// The assumption.
    public let assumption: AssumptionID
    /// What the case comes to at its lowest value.
    public let low: End
    /// What it comes to at its highest.
    public let high: End

    /// The end with the lower net present value.
    var unfavourable: Quotient {
      low.netPresentValue.ore <= high.netPresentValue.ore ? low.value : high.value
    }

    /// The end with the higher net present value.
    var favourable: Quotient {
      low.netPresentValue.ore <= high.netPresentValue.ore ? high.value : low.value
    }

    /// How far the net present value goes from one end to the other; never negative.
    public var width: UnroundedMoney {
      UnroundedMoney(ore: (high.netPresentValue.ore - low.netPresentValue.ore).magnitude)
    }

    /// How many months later the money is back at the highest value than at the lowest, negative where
    /// earlier; nil where it is not back at both.
    public var monthsLater: Int? {
      guard let low = low.payback.point, let high = high.payback.point else { return nil }
      return low.month.distance(to: high.month)
    }
  }

  /// What the case comes to at one end of a range.
  public struct End: Sendable {
    /// The value of the assumption, in base units.
    public let value: Quotient
    /// The same in the unit that the case file writes.
    public let written: WrittenNumber
    /// The net present value.
    public let netPresentValue: UnroundedMoney
    /// When the money is back.
    public let payback: Payback
  }

  /// The assumptions, the widest swing first, ties in the order of the file.
  public let swings: [Swing]

  /// Evaluates a case at both ends of each range, the other assumptions as planned.
  public init(
    of businessCase: BusinessCase, _ settings: EvaluationSettings
  ) throws(EvaluationFailure) {
    var swings: [Swing] = []
    for assumption in businessCase.assumptions {
      guard let estimate = assumption.estimate else { continue }
      try swings.append(
        Swing(
          assumption: assumption.id,
          low: End(estimate.low, of: assumption, in: businessCase, settings),
          high: End(estimate.high, of: assumption, in: businessCase, settings)))
    }
    self.swings = swings.enumerated().sorted { left, right in
      (-left.element.width.ore, left.offset) < (-right.element.width.ore, right.offset)
    }.map(\.element)
  }
}

extension Tornado.End {
  fileprivate init(
    _ value: Quotient, of assumption: Assumption, in businessCase: BusinessCase,
    _ settings: EvaluationSettings
  ) throws(EvaluationFailure) {
    var setting = settings.assumptions
    setting.values[assumption.id] = value
    let circumstances = try Circumstances(of: businessCase, setting)
    let flow = try CashFlow(
      of: businessCase, in: circumstances, seenBy: settings.perspective)
    let factors = DiscountFactors(settings.discounting, over: flow.horizon)
    self.value = value
    written = assumption.written(value.value)
    netPresentValue = factors.presentValue(of: flow.net)
    payback = Payback(of: flow)
  }
}
