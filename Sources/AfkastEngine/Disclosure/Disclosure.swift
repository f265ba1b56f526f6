public import AfkastModel

/// What of a case's KPIs may be shown, so that no reader learns of fewer people than the workspace counts in
/// public.
///
/// A value is hidden where it is of few people or counts few. With it go the other target groups of its period,
/// since the value for all and the groups that are shown would leave it, and every number that is made of the
/// KPI's values: a mean, a limit or a difference is an equation in which it is the only unknown.
public struct Disclosure: Sendable {
  fileprivate struct Series: Hashable {
    let kpi: KPIID
    let group: GroupID?
  }

  /// The smallest number of people that is shown.
  public let least: Int
  /// Assumptions of which nothing learned is shown, because a hidden value would follow from it.
  public let assumptions: Set<AssumptionID>
  private let hidden: [Series: Set<Period>]

  /// Of a case's KPIs, all of them: one that is not told of may still give another away.
  public init(of standings: [KPIStanding], suppressBelow least: Int) {
    self.least = least
    var few: [Series: Set<Period>] = [:]
    for standing in standings {
      for reading in standing.readings where reading.isOfFew(standing.kpi, below: least) {
        few[Series(standing), default: []].insert(reading.period)
      }
    }
    hidden = standings.reduce(into: few) { found, standing in
      guard standing.group != nil else { return }
      let told = few.filter { $0.key.kpi == standing.kpi.id }.values
        .reduce(into: Set<Period>()) { $0.formUnion($1) }
      let periods = standing.readings.map(\.period).filter(told.contains)
      if !periods.isEmpty { found[Series(standing), default: []].formUnion(periods) }
    }
    let hidden = hidden
    assumptions = Set(
      standings.filter { hidden[Series($0)] != nil }.compactMap(\.kpi.measures?.assumption))
  }

  /// Whether a value is not shown.
  public func hides(_ reading: KPIReading, in standing: KPIStanding) -> Bool {
    hidden[Series(standing)]?.contains(reading.period) ?? false
  }

  /// The periods of the values that are not shown.
  func hiddenPeriods(of standing: KPIStanding) -> Set<Period> { hidden[Series(standing)] ?? [] }

  /// Whether the newest value is one that is not shown.
  public func hidesLatest(of standing: KPIStanding) -> Bool {
    standing.latest.map { hides($0, in: standing) } ?? false
  }

  /// Whether a value of one of its target groups is not shown.
  public func hidesGroups(of kpi: KPI) -> Bool {
    hidden.keys.contains { $0.kpi == kpi.id && $0.group != nil }
  }

  /// Whether no number that is made of the values is shown, because a hidden one of them, or of the KPI that
  /// they are compared with, would follow from it.
  public func hidesNumbers(of standing: KPIStanding) -> Bool {
    let compared = standing.kpi.comparison.map { Series(kpi: $0, group: standing.group) }
    return [Series(standing), compared].contains { $0.map { hidden[$0] != nil } ?? false }
  }

  /// Whether how many people were measured is not shown, though the value is: the share of them would be of
  /// few, or leave few out.
  public func hidesCount(of reading: KPIReading, in standing: KPIStanding) -> Bool {
    if hides(reading, in: standing) { return true }
    guard standing.kpi.counts.isPercent, let count = reading.count else { return false }
    let people = reading.value.number / 100 * Double(count)
    return [people, Double(count) - people].contains { isFew($0.rounded(.toNearestOrAwayFromZero)) }
  }

  /// Whether a number that the case states of a KPI, such as its baseline, is of few people.
  public func hides(_ value: Double, of kpi: KPI) -> Bool { kpi.countsPeople && isFew(value) }

  private func isFew(_ people: Double) -> Bool { people > 0 && people < Double(least) }
}

extension Disclosure.Series {
  fileprivate init(_ standing: KPIStanding) {
    self.init(kpi: standing.kpi.id, group: standing.group)
  }
}

extension KPIReading {
  /// Whether it is of few people, or counts few; of nobody it is not.
  fileprivate func isOfFew(_ kpi: KPI, below least: Int) -> Bool {
    if let count, count > 0, count < least { return true }
    return kpi.countsPeople && value.number > 0 && value.number < Double(least)
  }
}
