/// How money per time comes, holds and goes, as a case says it.
///
/// Some of the lengths may be assumptions; with their values it is a ``TimeProfile``.
public struct ProfileTerms: Sendable, Hashable {
  /// Months from nothing to full effect.
  public var phaseIn: Length = .fixed(.one)
  /// Months before anything comes.
  public var delay: Length = .fixed(.zero)
  /// Full effect for so long, then down to nothing over so long.
  public var fadeOut: FadeOutTerms?
  /// Months in which the effect halves.
  public var halfLife: Length?

  /// Full effect from the first month on.
  public static let level = ProfileTerms()

  /// Makes terms without any shape.
  public init() {}

  /// Makes terms that are all known.
  public init(_ profile: TimeProfile) {
    phaseIn = .fixed(profile.phaseIn)
    delay = .fixed(profile.delay)
    halfLife = profile.halfLife.map(Length.fixed)
    fadeOut = profile.fadeOut.map {
      FadeOutTerms(after: .fixed($0.after), over: .fixed($0.over))
    }
  }

  /// A linear end.
  public struct FadeOutTerms: Sendable, Hashable {
    /// Full effect for so long.
    public let after: Length
    /// Down to nothing over so long.
    public let over: Length

    /// Makes a fade-out.
    public init(after: Length, over: Length) {
      self.after = after
      self.over = over
    }
  }
}
