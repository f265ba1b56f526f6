import AfkastEngine
import AfkastModel

/// Which values are of too few people to be shown, and which numbers would tell them.
struct KPIPrivacy: Sendable {
  fileprivate struct Series: Hashable {
    let kpi: KPIID
    let group: GroupID?
  }

  /// The periods whose values are not shown.
  private let hidden: [Series: Set<Period>]
  let least: Int

  init(of standings: [KPIStanding], suppressBelow least: Int) {
    var hidden = standings.reduce(into: [Series: Set<Period>]()) { found, standing in
      let few = standing.readings.filter { $0.isOfFew(standing.kpi, below: least) }
      if !few.isEmpty { found[standing.series] = Set(few.map(\.period)) }
    }
    let few = hidden
    for standing in standings where standing.group != nil {
      // With the value for all and the other groups, that of one follows by subtraction.
      let told = few.filter { $0.key.kpi == standing.kpi.id && $0.key.group != nil }
        .reduce(into: Set<Period>()) { $0.formUnion($1.value) }
      hidden[standing.series, default: []]
        .formUnion(standing.readings.map(\.period).filter(told.contains))
    }
    self.hidden = hidden.filter { !$0.value.isEmpty }
    self.least = least
  }

  /// Whether a value is not shown.
  func hides(_ reading: KPIReading, in standing: KPIStanding) -> Bool {
    hidden[standing.series]?.contains(reading.period) ?? false
  }

  /// Whether a value of one of its target groups is not shown.
  func hidesGroups(of kpi: KPI) -> Bool {
    hidden.keys.contains { $0.kpi == kpi.id && $0.group != nil }
  }

  /// Whether means, limits, differences and what else is made of the values are not shown, because a hidden
  /// one, of the KPI or of the one that it is compared with, would follow from them.
  func hidesNumbers(of standing: KPIStanding) -> Bool {
    let compared = standing.kpi.comparison.map { Series(kpi: $0, group: standing.group) }
    return [standing.series, compared].contains { $0.map { hidden[$0] != nil } ?? false }
  }
}

extension KPIStanding {
  fileprivate var series: KPIPrivacy.Series { KPIPrivacy.Series(kpi: kpi.id, group: group) }
  fileprivate var readings: [KPIReading] { judgement.points.compactMap(\.reading) }
}

extension KPIReading {
  /// Whether it is of few people, or counts few.
  fileprivate func isOfFew(_ kpi: KPI, below least: Int) -> Bool {
    let isFew = count.map { $0 > 0 && $0 < least } ?? false
    return isFew || (kpi.countsPeople && value.number > 0 && value.number < Double(least))
  }
}
