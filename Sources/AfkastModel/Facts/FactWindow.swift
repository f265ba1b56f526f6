/// As of when facts are read: by the time that they are about, and by the time they were recorded.
public struct FactWindow: Sendable, Hashable {
  /// The last month whose facts count; nil for no end.
  public let asOf: Month?
  /// The last moment whose recordings count; nil for no end.
  public let knownAt: RecordingTime?

  /// Makes a window.
  public init(asOf: Month? = nil, knownAt: RecordingTime? = nil) {
    self.asOf = asOf
    self.knownAt = knownAt
  }

  /// Whether a fact had been recorded, and its period had ended.
  public func contains(_ fact: Fact) -> Bool {
    if let knownAt, fact.recording.time > knownAt { return false }
    if let asOf, fact.period.lastDay > asOf.lastDay { return false }
    return true
  }
}

extension [Fact] {
  /// Those that a window shows.
  public func known(in window: FactWindow) -> [Fact] { filter(window.contains) }
}
