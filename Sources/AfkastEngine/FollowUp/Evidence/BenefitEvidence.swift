public import AfkastModel

/// How well a benefit is known as of a month: by what was measured, no longer by what was believed when it
/// was decided.
public struct BenefitEvidence: Sendable, Hashable {
  /// What the level rests on.
  public enum Reason: Sendable, Hashable {
    /// Nothing of it is measured or booked: the plan's level stands.
    case notMeasured
    /// Too few values so far, of the fewest that tell anything: the plan's level stands.
    case tooFew(have: Int, needed: Int)
    /// The books show it, against a reference budget.
    case booked
    /// Values after the start alone, or against a stated baseline.
    case afterOnly(values: Int)
    /// Values before and after.
    case beforeAndAfter(before: Int, after: Int)
    /// Values before and after, with a group without the initiative.
    case compared(values: Int)
  }

  /// The benefit.
  public let line: LineID
  /// The level that the plan named; nil where it named none.
  public let planned: EvidenceLevel?
  /// The level as of the month; nil where neither the plan nor a measurement says any.
  public let now: EvidenceLevel?
  /// Why.
  public let reason: Reason
  /// Measurements that are overdue; each cadence takes a level, and the range is widened.
  public let overdue: Int

  init(_ followed: FollowedLine, _ evidence: CaseEvidence, _ inputs: CaseInputs) {
    let line = followed.line
    self.line = line.id
    planned = line.evidence
    let needed = inputs.inputs(of: line).assumptions
    let weakest = needed.compactMap { id in
      evidence.readings[id].map { ($0, Reason($0)) }
    }
    .min { ($0.1.strength, $0.0.assumption) < ($1.1.strength, $1.0.assumption) }
    if let (readings, reason) = weakest {
      self.reason = reason
      overdue = readings.overdue
      let level = reason.level ?? planned
      now = level.flatMap { EvidenceLevel(rawValue: max(0, $0.rawValue - readings.overdue)) }
    } else {
      let isBooked = followed.standings.contains(.booked)
      reason = isBooked ? .booked : .notMeasured
      overdue = 0
      now = isBooked ? .afterOnly : planned
    }
  }
}

extension BenefitEvidence.Reason {
  fileprivate init(_ readings: AssumptionReadings) {
    let after = readings.samples.count
    let before = readings.baseline?.count ?? 0
    if after < LearnedAssumption.fewestSamples {
      self = .tooFew(have: after, needed: LearnedAssumption.fewestSamples)
    } else if readings.isCompared {
      self = .compared(values: after)
    } else if before >= MeasuredEffect.fewestBefore {
      self = .beforeAndAfter(before: before, after: after)
    } else {
      self = .afterOnly(values: after)
    }
  }

  /// The level of the design; nil where the plan's stands.
  fileprivate var level: EvidenceLevel? {
    switch self {
    case .notMeasured, .tooFew: nil
    case .booked, .afterOnly: .afterOnly
    case .beforeAndAfter: .beforeAndAfter
    case .compared: .controlled
    }
  }

  /// What decides which of several measured assumptions is the weakest.
  fileprivate var strength: Int { level?.rawValue ?? -1 }
}
