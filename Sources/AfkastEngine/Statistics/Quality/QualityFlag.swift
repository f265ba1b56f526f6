public import AfkastModel

/// Something about the numbers that is worth a question; never an accusation (kpi.md, section 3).
///
/// Each carries what is needed to ask it. Places are those of the series.
public enum QualityFlag: Sendable, Hashable {
  /// At least 15 values in a row within 1 sigma of the mean.
  case tooQuiet(places: Range<Int>)
  /// At least 6 values in a row are the same, in a series that varies.
  case identical(value: Double, places: Range<Int>)
  /// More values end in 0 or 5 than chance explains.
  case round(count: Int, of: Int, probability: Probability)
  /// Last digits are not spread as chance would; χ² with 9 degrees of freedom.
  case lastDigits(counts: [Int], probability: Probability)
  /// More single values lie just inside a limit than just outside it.
  case thresholdHugging(limit: Double, inside: Int, outside: Int, probability: Probability)
  /// Fewer are counted than before; the share that is left.
  case denominatorFalls(before: Double, after: Double)
  /// A target group has another share of those measured than before; shares of 0 to 1.
  case intakeShift(group: GroupID, before: Double, after: Double, probability: Probability)
  /// Values that came late are better than those that came in time.
  case lateIsBetter(late: Double, timely: Double, probability: Probability)
  /// Values were changed after they were reported.
  case edited(places: [Int])
  /// The target was reached exactly, again and again.
  case exactlyOnTarget(places: [Int])
  /// The target was lowered after it had been missed.
  case targetLowered(after: Int, from: Double, to: Double)
  /// The target is met while a balancing KPI gets worse.
  case tunnelVision(balancing: EffectVerdict)
  /// Something else is measured from an approved version on, and the chart has no phase for it.
  case definitionChanged([DefinitionPart], on: Day)
  /// The baseline became another one after values since the start were known.
  case baselineMoved(from: Baseline, to: Baseline?, on: Day)

  /// Chance explains less than this only one time of a hundred: many questions are asked of each series,
  /// so one of twenty would ask too often.
  static let rare = 0.01
}

/// What makes values of a KPI comparable.
public enum DefinitionPart: Sendable, Hashable, CaseIterable {
  /// What is counted, and how.
  case definition
  /// The unit.
  case unit
  /// Where the values come from.
  case source
}
