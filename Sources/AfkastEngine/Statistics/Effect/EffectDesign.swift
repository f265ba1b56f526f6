/// How an effect was measured; a higher one wins where several are possible.
///
/// Level 5, random assignment, and 4, left to external evaluators, are none that a case can ask for.
/// What Works Centre's reading of the Maryland scale, the stricter of two (kpi.md, section 2).
public enum EffectDesign: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Values before beside values after.
  case beforeAfter = 1
  /// A trend before, carried on, beside the trend after.
  case interruptedSeries = 2
  /// Before and after beside a group without the initiative.
  case comparisonGroup = 3

  /// Orders by how much it proves.
  public static func < (left: EffectDesign, right: EffectDesign) -> Bool {
    left.rawValue < right.rawValue
  }
}
