public import AfkastModel

/// What the state of a case asks to be decided, by the first that holds: it follows from the verdict, and is
/// for people to take or leave.
public enum Recommendation: Sendable, Hashable {
  /// Nothing: the case has ended.
  case nothing
  /// To approve it: it has not begun, and no version of it is approved.
  case approve
  /// To begin as planned.
  case begin
  /// To get what was not measured.
  case measure
  /// To hold the follow-up that was missed.
  case followUp
  /// To stop: going on is worth less.
  case stop
  /// To cut the budget for time that was released but not harvested, so much to date; or to stop, where going
  /// on as it is is worth less.
  case harvest(Money, orStop: Bool)
  /// To change it: the forecast does not earn back, or breaks the promise.
  case adjust
  /// To end the case: its last month has passed.
  case close
  /// To bring in order what is overdue, and go on.
  case catchUp
  /// To go on.
  case goOn
}

extension CaseStatus {
  /// What is to be decided now; `isApproved` tells whether any version is.
  public func recommendation(isApproved: Bool) -> Recommendation {
    switch review.verdict {
    case .closed: .nothing
    case .notStarted: isApproved ? .begin : .approve
    case .unknown(let missing) where missing.certainty: missing.gaps.isEmpty ? .close : .measure
    case .unknown(let missing): missing.benefits ? .measure : .followUp
    case _ where isOver: .close
    case .lostAgain, .never: remedy
    case .onTheWay where breaksPromise: remedy
    case .earnedBack, .onTheWay: overdue.isEmpty ? .goOn : .catchUp
    }
  }

  private var isOver: Bool {
    review.curves.frame.passed == review.curves.frame.horizon.count
  }

  private var remedy: Recommendation {
    let ahead = review.stillToCome
    let stops = ahead.continued < ahead.stopped
    if unharvested > .zero { return .harvest(unharvested, orStop: stops) }
    return stops ? .stop : .adjust
  }

  private var breaksPromise: Bool {
    switch review.promise?.state {
    case .late, .notWithinHorizon: true
    case .early, .onTime, .nothingToEarnBack, nil: false
    }
  }

  /// Released time to date of which less became a budget cut than was planned; never negative.
  private var unharvested: Money {
    let missing = review.curves.lines.map { line -> Double in
      guard let harvest = harvests.first(where: { $0.line == line.line.id }) else { return 0 }
      let planned = Double(harvest.realised.ore) * line.line.kind.countedShare.fraction
      return max(0, planned - Double(harvest.counted.ore))
    }
    return Money(roundingOre: missing.reduce(0, +)) ?? .zero
  }
}
