/// Questions about a target beside what was measured.
public enum TargetChecks {
  private static let oftenExact = 3

  /// Targets that are reached exactly at least three times, and targets lowered after a miss.
  ///
  /// Both series go by the same places; a missing target carries the last one on.
  public static func flags(of values: Series, targets: Series, good: GoodSide) -> [QualityFlag] {
    var (target, exact, lowered) = (Double?.none, [Int](), [QualityFlag]())
    var missed: (place: Int, target: Double)?
    for place in values.values.indices {
      if place < targets.count, let next = targets.values[place] {
        if let miss = missed, (next - miss.target) * good.sign < 0 {
          lowered.append(.targetLowered(after: miss.place, from: miss.target, to: next))
        }
        if next != target { missed = nil }
        target = next
      }
      guard let target, let value = values.values[place] else { continue }
      if value == target { exact.append(place) }
      if (value - target) * good.sign < 0 { missed = (place, target) }
    }
    // A constant series on its target is the chart's to say.
    let isExact = exact.count >= oftenExact && !values.known.isConstant
    return (isExact ? [.exactlyOnTarget(places: exact)] : []) + lowered
  }

  /// The target is met while a balancing KPI gets worse.
  public static func tunnelVision(isTargetMet: Bool, balancing: EffectVerdict) -> QualityFlag? {
    guard isTargetMet else { return nil }
    switch balancing {
    case .worse: return .tunnelVision(balancing: balancing)
    case .tooEarly, .noVariation, .noGoodSide, .noDemonstrableChange, .better: return nil
    }
  }
}
