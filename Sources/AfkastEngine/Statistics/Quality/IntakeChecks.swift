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
  ///
  /// The probability is that of any of so many comparisons (Bonferroni); nil where chance explains it.
  public static func shift(before: Count, after: Count, comparisons: Int = 1) -> Probability? {
    guard before.isShare, after.isShare else { return nil }
    let one = ExactTest.probability(before, after).value
    let probability = Probability(clamping: one * Double(max(1, comparisons)))
    return probability.value < rareShift ? probability : nil
  }
}
