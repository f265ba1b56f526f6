/// Which decision a case asks for, the most pressing first: why it needs attention, and of those that need none,
/// how far they are.
public enum PortfolioGroup: String, Sendable, Hashable, CaseIterable {
  /// It was earned back, and is no longer.
  case lostAgain
  /// The forecast never earns back.
  case never
  /// Too little is known to say, or nothing can be computed.
  case unknown
  /// Something is overdue.
  case overdue
  /// The forecast breaks the promise.
  case late
  /// It is on its way, and keeps what was promised.
  case onTheWay
  /// It has not begun.
  case notStarted
  /// It is earned back.
  case earnedBack
  /// It was stopped or closed.
  case ended

  /// Whether somebody has to decide or act.
  public var needsDecision: Bool {
    switch self {
    case .lostAgain, .never, .unknown, .overdue, .late: true
    case .onTheWay, .notStarted, .earnedBack, .ended: false
    }
  }
}

extension PortfolioGroup {
  /// Of a case; one that cannot be computed has no status.
  public init(_ status: CaseStatus?) {
    guard let status else {
      self = .unknown
      return
    }
    switch status.attention {
    case .lostAgain: self = .lostAgain
    case .never: self = .never
    case .unknown: self = .unknown
    case .overdue: self = .overdue
    case .late: self = .late
    case .none:
      switch status.review.verdict {
      case .closed: self = .ended
      case .notStarted: self = .notStarted
      case .earnedBack: self = .earnedBack
      case .lostAgain, .never, .unknown, .onTheWay: self = .onTheWay
      }
    }
  }
}
