extension Probability {
  /// Below it the data contradict the expectation: both are shown, and not averaged quietly.
  public static let conflict = Probability(clamping: 0.05)
}
