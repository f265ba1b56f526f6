/// Why a case needs attention, the most pressing first.
public enum Attention: Int, Sendable, Hashable, CaseIterable {
  /// It was earned back, and is no longer.
  case lostAgain
  /// The forecast never earns back.
  case never
  /// Too little is known to say.
  case unknown
  /// Something is overdue.
  case overdue
  /// The forecast breaks the promise.
  case late
  /// Nothing does.
  case none
}

extension Attention: Comparable {
  /// Orders by how pressing: the most pressing first.
  public static func < (left: Attention, right: Attention) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What somebody may want to be told of without looking.
public enum StatusCondition: String, Sendable, Hashable, CaseIterable {
  /// Something is overdue.
  case overdue
  /// The promise is broken by the forecast, or what was earned back is lost again.
  case late
  /// The forecast never earns back.
  case never
}

extension CaseStatus {
  /// Why it needs attention; a case that has ended needs none.
  public var attention: Attention {
    switch review.verdict {
    case .closed: .none
    case .lostAgain: .lostAgain
    case .never: .never
    case .unknown: .unknown
    case .notStarted, .earnedBack, .onTheWay:
      if !overdue.isEmpty { .overdue } else if isPromiseBroken { .late } else { .none }
    }
  }

  /// Whether a condition holds; none does of a case that has ended.
  public func holds(_ condition: StatusCondition) -> Bool {
    if case .closed = review.verdict { return false }
    return switch condition {
    case .overdue: !overdue.isEmpty
    case .late: isPromiseBroken || attention == .lostAgain
    // Where too little is known for a verdict, what is forecast still is.
    case .never: review.curves.forecast.payback.state == .never
    }
  }

  /// Whether the forecast comes later than promised, or not within the horizon.
  private var isPromiseBroken: Bool {
    switch review.promise?.state {
    case .late, .notWithinHorizon: true
    case .early, .onTime, .nothingToEarnBack, nil: false
    }
  }
}
