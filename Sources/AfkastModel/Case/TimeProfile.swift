/// How money per time comes, holds and goes, in months after the line's first month.
public struct TimeProfile: Sendable, Hashable {
  /// A linear end.
  public struct FadeOut: Sendable, Hashable {
    /// Full effect for so long, counted from the end of the delay.
    public let after: Months
    /// Then down to nothing over so many months; at least one.
    public let over: Months

    /// Makes a fade-out; nil if it lasts less than a month.
    public init?(after: Months, over: Months) {
      guard over.count >= 1 else { return nil }
      self.after = after
      self.over = over
    }
  }

  /// Months from nothing to full effect; at least one, and one is no phase-in.
  public let phaseIn: Months
  /// Months before anything comes.
  public let delay: Months
  /// A linear end, if there is one.
  public let fadeOut: FadeOut?
  /// Months in which the effect halves, more than 0, if it wears off.
  public let halfLife: Months?

  /// Full effect from the first month on.
  public static let level = TimeProfile(
    unchecked: .one, delay: .zero, fadeOut: nil, halfLife: nil)

  /// Makes a profile; nil if the phase-in is shorter than a month or the half-life is zero.
  public init?(
    phaseIn: Months = .one, delay: Months = .zero, fadeOut: FadeOut? = nil, halfLife: Months? = nil
  ) {
    guard phaseIn.count >= 1, halfLife != .zero else { return nil }
    self.init(unchecked: phaseIn, delay: delay, fadeOut: fadeOut, halfLife: halfLife)
  }

  private init(unchecked phaseIn: Months, delay: Months, fadeOut: FadeOut?, halfLife: Months?) {
    self.phaseIn = phaseIn
    self.delay = delay
    self.fadeOut = fadeOut
    self.halfLife = halfLife
  }
}
