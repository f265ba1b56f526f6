/// When the case as a whole is followed up, and where.
public struct FollowUp: Sendable {
  /// How often.
  public let every: Cadence
  /// The first month, if not the first due by the cadence after the start.
  public var first: Month?
  /// The last month, if not the last of the case.
  public var until: Month?
  /// Days after what is due by a cadence before it is overdue, if not the workspace's.
  public var graceDays: Int?
  /// The committee or board that hears it.
  public var forum: String?

  /// Makes a follow-up.
  public init(every: Cadence) {
    self.every = every
  }
}
