public import AfkastModel

/// Whether a case has earned itself back as of a month, by the first that holds (DESIGN.md section 6).
public enum Verdict: Sendable, Hashable {
  /// It was ended by a decision, having come to this.
  case closed(Ending)
  /// Nothing has been spent yet.
  case notStarted
  /// Too little is known to say.
  case unknown(Missing)
  /// What is certain covers what was spent, from this month on.
  case earnedBack(Month)
  /// It was, and is no longer, from this month on.
  case lostAgain(Month)
  /// The forecast does not earn back within the horizon.
  case never
  /// On its way, and the forecast earns back.
  case onTheWay

  /// How a case ended.
  public struct Ending: Sendable, Hashable {
    /// The day of the decision.
    public let day: Day
    /// Closed as finished, or stopped before its time.
    public let course: Decision.Course
    /// What it had come to.
    public let outcome: Outcome
  }

  /// What an ended case had come to.
  public enum Outcome: Sendable, Hashable {
    /// Earned back, from this month on.
    case earnedBack(Month)
    /// Not earned back by what is certain.
    case notEarnedBack
    /// Too little was known to say.
    case unknown
    /// Nothing had been spent.
    case notStarted
  }

  /// What is missing.
  public struct Missing: Sendable, Hashable {
    /// Whether less than half of the benefits planned to date are booked or measured.
    public let benefits: Bool
    /// Whether a follow-up is overdue by more than two cadences.
    public let followUp: Bool
    /// Whether the horizon has ended with the money back as far as anybody knows, and not for certain.
    public let certainty: Bool
    /// The benefits to date that are merely assumed, the largest first.
    public let gaps: [KnowledgeGap]
  }
}

extension Verdict {
  /// Benefits to date of which less than this share is known leave it unknown.
  static let leastKnown = 0.5
  /// A follow-up may be overdue by so many cadences.
  public static let mostCadencesOverdue = 2

  init(
    _ curves: CaseCurves, _ evidence: KnownShare, ending: DatedDecision?, followUpOverdue: Bool
  ) {
    let outcome = Outcome(curves, evidence)
    if let ending {
      self = .closed(
        Ending(day: ending.day, course: ending.decision.course, outcome: outcome))
      return
    }
    switch outcome {
    case .notStarted: self = .notStarted
    case _ where evidence.isTooLittle || followUpOverdue:
      self = .unknown(
        Missing(
          benefits: evidence.isTooLittle, followUp: followUpOverdue, certainty: false,
          gaps: curves.gaps))
    case .earnedBack(let month): self = .earnedBack(month)
    case .notEarnedBack, .unknown: self = Verdict(notEarnedBack: curves)
    }
  }

  /// Of a case whose money is not back for certain.
  private init(notEarnedBack curves: CaseCurves) {
    if let confirmed = curves.confirmed?.payback, confirmed.lostAgain,
      let month = confirmed.downCrossings.last
    {
      self = .lostAgain(month)
    } else if curves.forecast.payback.state == .never {
      self = .never
    } else {
      // After the last month nothing is on its way any more.
      self =
        curves.frame.isOver
        ? .unknown(
          Missing(benefits: false, followUp: false, certainty: true, gaps: curves.gaps))
        : .onTheWay
    }
  }
}

extension Verdict.Outcome {
  fileprivate init(_ curves: CaseCurves, _ evidence: KnownShare) {
    guard let confirmed = curves.confirmed, let outlay = curves.firstMovement(of: confirmed) else {
      // What was spent ahead of the first month was spent.
      let isSpent = curves.lines.contains { !$0.isBenefit && $0.earlier > .zero }
      self = isSpent ? .notEarnedBack : .notStarted
      return
    }
    switch confirmed.payback.state {
    case _ where evidence.isTooLittle: self = .unknown
    case .earnsBack(let point): self = .earnedBack(point.month)
    // Benefits that came no later than their costs leave nothing to earn back.
    case .noOutlay: self = .earnedBack(confirmed.horizon.month(at: outlay))
    case .never: self = .notEarnedBack
    }
  }
}

extension Verdict {
  /// What it ended as; nil for a case that has not ended.
  public var ending: Ending? { if case .closed(let ending) = self { ending } else { nil } }

  /// Whether the money is back for certain, also where the case has ended since.
  public var isEarnedBack: Bool {
    switch self {
    case .earnedBack: true
    case .closed(let ending): if case .earnedBack = ending.outcome { true } else { false }
    case .notStarted, .unknown, .lostAgain, .never, .onTheWay: false
    }
  }
}

extension CaseCurves {
  /// Whether anything is booked or measured to date.
  var isKnown: Bool {
    lines.contains { $0.earlier != .zero || $0.standings.contains(where: \.isKnown) }
  }

  /// The index of the first month with a cost; of a case that has none at all, with a benefit.
  fileprivate func firstMovement(of curve: Curve) -> Int? {
    let hasCosts = lines.contains { !$0.isBenefit }
    return hasCosts ? curve.firstOutlayIndex : curve.benefits.firstIndex { $0 > .zero }
  }
}
