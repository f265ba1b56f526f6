/// A value as it was reported.
public struct ReportedValue: Sendable, Hashable {
  /// The value; nil where it is missing.
  public let value: Double?
  /// Whether it came after its due date and grace.
  public let isLate: Bool
  /// Whether it was corrected after it had been reported.
  public let isEdited: Bool

  /// Makes a reported value.
  public init(_ value: Double?, isLate: Bool = false, isEdited: Bool = false) {
    self.value = value
    self.isLate = isLate
    self.isEdited = isEdited
  }
}

/// Questions about how values were reported (back-filling).
public enum ReportingChecks {
  private static let leastValues = 3

  /// Late values that are better than timely ones, and values that were changed.
  public static func flags(of reported: [ReportedValue], good: GoodSide) -> [QualityFlag] {
    let edited = reported.indices.filter { reported[$0].isEdited }
    return [lateness(of: reported, good: good), edited.isEmpty ? nil : .edited(places: edited)]
      .compactMap(\.self)
  }

  private static func lateness(of reported: [ReportedValue], good: GoodSide) -> QualityFlag? {
    let late = Series(reported.filter(\.isLate).map(\.value))
    let timely = Series(reported.filter { !$0.isLate }.map(\.value))
    guard good != .neither, min(late.known.count, timely.known.count) >= leastValues,
      let difference = MeanDifference.of(before: timely, after: late).value
    else { return nil }
    let plain = difference.plain
    let chance = StudentDistribution(degreesOfFreedom: plain.degreesOfFreedom)
      .tails(at: plain.value * good.sign / plain.standardError).upper
    guard chance < QualityFlag.rare else { return nil }
    return .lateIsBetter(
      late: difference.after.mean, timely: difference.before.mean,
      probability: Probability(clamping: chance))
  }
}
