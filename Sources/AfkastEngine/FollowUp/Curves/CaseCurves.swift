public import AfkastModel

/// The lines of a case with what is known of them, and the curves that they add up to.
public struct CaseCurves: Sendable {
  /// The case, whose formulas they are.
  public let businessCase: BusinessCase
  /// Which months have passed.
  public let frame: FollowUpFrame
  /// What the facts say of its assumptions.
  public let evidence: CaseEvidence
  /// Costs and then benefits of the municipality, in the order of the file; then dropped costs with what was
  /// booked on them.
  public let lines: [FollowedLine]
  /// As the version plans it.
  public let planned: Curve
  /// What was measured to date; nil before the first month has passed.
  public let measured: Curve?
  /// What is certain to date: only this curve may say that a case has earned itself back.
  public let confirmed: Curve?
  /// What happened, and what is expected.
  public let forecast: Curve
  /// Whether its avoidable lines were ended by a decision.
  let isEnded: Bool

  /// Follows a case; `EvaluationFailure` if an amount cannot be computed.
  ///
  /// `ending` is the last month of avoidable lines, where the case was stopped or closed. `dropped` are
  /// costs that the version no longer has: what was spent on them was spent.
  public init(
    of businessCase: BusinessCase, _ facts: FollowedFacts, prices: LedgerPrices,
    _ frame: FollowUpFrame, ending: Month? = nil, dropped: [Line] = []
  ) throws(EvaluationFailure) {
    self.businessCase = businessCase
    self.frame = frame
    isEnded = ending != nil
    let plan = try Circumstances(of: businessCase)
    evidence = CaseEvidence(of: businessCase, facts, plan, frame)
    let perspective = Perspective.actor(.municipality)
    let flows = try FollowUpFlows(of: businessCase, evidence, plan, frame, seenBy: perspective)
    do throws(MoneyOverflow) {
      let seen = (businessCase.lines + dropped).filter { perspective.view(of: $0) != nil }
      let lines = try seen.map { line throws(MoneyOverflow) in
        var followed = try FollowedLine(line, flows, facts, prices, frame)
        if let ending { followed.end(after: frame.horizon.first.distance(to: ending)) }
        return followed
      }
      self.lines = lines
      planned = try Curve(lines, \.planned, over: frame.horizon)
      forecast = try Curve(lines, \.forecast, over: frame.horizon)
      let passed = frame.passedMonths
      measured = try passed.map { span throws(MoneyOverflow) in
        try Curve(lines, \.measured, over: span)
      }
      confirmed = try passed.map { span throws(MoneyOverflow) in
        try Curve(lines, \.confirmed, over: span)
      }
    } catch {
      throw EvaluationFailure(.overflow)
    }
  }
}

extension FollowUpFrame {
  /// The months that have passed; nil for none.
  fileprivate var passedMonths: MonthSpan? {
    MonthSpan(horizon.first, through: horizon.month(at: passed - 1))
  }
}
