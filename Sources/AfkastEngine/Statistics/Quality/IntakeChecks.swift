/// Questions about who is counted.
public enum IntakeChecks {
  /// How much of the denominator must be left.
  private static let enoughLeft = 0.8
  private static let rareShift = 0.05

  /// Fewer are counted, on average, after a change than four fifths of those before.
  public static func denominator(_ counts: Series, change: Int) -> QualityFlag? {
    let (before, after) = counts.split(at: change)
    guard let earlier = before.known.mean, let later = after.known.mean, earlier > 0,
      later < enoughLeft * earlier
    else { return nil }
    return .denominatorFalls(before: earlier, after: later)
  }

  /// A kind of people has another share of those who come in than before (cream skimming), by Fisher's
  /// exact test at 5 %.
  public static func intake(before: Count, after: Count) -> QualityFlag? {
    guard before.isShare, after.isShare else { return nil }
    let probability = ExactTest.probability(before, after)
    guard probability.value < rareShift else { return nil }
    return .intakeShift(before: before.rate, after: after.rate, probability: probability)
  }
}
