public import AfkastModel

/// What of a case's recorded values may leave the municipality, so that no reader learns of fewer people than
/// the workspace counts in public.
///
/// Facts are judged one by one, before any of them are put together: what is of few people or counts few is
/// hidden, and so is every value of the same KPI whose days overlap with it, as a longer period or another
/// target group, since it would be found as what is left of them. The value for all stays beside hidden groups,
/// for then all groups are hidden. What was corrected hides nothing but other corrected values.
public struct FactDisclosure: Sendable {
  /// Measurements whose value and number of people are not shown.
  public let hidden: Set<FactID>
  /// Measurements of which the value is shown, and not the number of people.
  public let hiddenCounts: Set<FactID>

  /// Of all facts known of a case.
  ///
  /// `kpis` are those that the case has or had; a KPI that is not among them
  /// is taken to count people.
  public init(of facts: [Fact], kpis: [KPI], suppressBelow least: Int) {
    let corrected = Set(facts.compactMap(\.correction?.corrected))
    let known = Dictionary(grouping: kpis, by: \.id)
    let measured = Dictionary(
      grouping: facts.compactMap { Measured($0, isCorrected: corrected.contains($0.id)) },
      by: \.measurement.kpi)
    var (hidden, hiddenCounts) = (Set<FactID>(), Set<FactID>())
    for (id, all) in measured {
      let terms = known[id]
      hidden.formUnion(Self.hidden(all) { $0.isOfFew(terms, below: least) })
      hiddenCounts.formUnion(Self.hidden(all) { $0.isShareOfFew(terms, below: least) })
    }
    self.hidden = hidden
    self.hiddenCounts = hiddenCounts.subtracting(hidden)
  }

  /// Those that tell of few, and those that they would be found from.
  private static func hidden(
    _ all: [Measured], _ isOfFew: (Measured) -> Bool
  ) -> [FactID] {
    let few = all.filter(isOfFew)
    guard !few.isEmpty else { return [] }
    func spans(_ isAmong: (Measured) -> Bool) -> DaySpans {
      DaySpans(few.lazy.filter(isAmong).map(\.days))
    }
    let (anyInForce, any) = (spans { !$0.isCorrected }, spans { _ in true })
    let allInForce = spans { !$0.isCorrected && $0.measurement.group == nil }
    let ofAll = spans { $0.measurement.group == nil }
    let own = Set(few.map(\.id))
    return all.filter { value in
      if own.contains(value.id) { return true }
      let isGroup = value.measurement.group != nil
      let others =
        value.isCorrected ? (isGroup ? any : ofAll) : (isGroup ? anyInForce : allInForce)
      return others.overlap(value.days)
    }.map(\.id)
  }
}

/// A measured value among the facts.
private struct Measured {
  let id: FactID
  let measurement: Measurement
  let days: ClosedRange<Day>
  let isCorrected: Bool

  init?(_ fact: Fact, isCorrected: Bool) {
    guard case .measurement(let measurement) = fact.content else { return nil }
    (id, self.measurement, days) = (fact.id, measurement, fact.period.days)
    self.isCorrected = isCorrected
  }

  func isOfFew(_ kpis: [KPI]?, below least: Int) -> Bool {
    if let count = measurement.count, Self.isFew(Double(count), below: least) { return true }
    return (kpis?.contains(where: \.countsPeople) ?? true)
      && Self.isFew(measurement.value.number, below: least)
  }

  /// Whether those who have it, or those who have not, are few.
  func isShareOfFew(_ kpis: [KPI]?, below least: Int) -> Bool {
    guard kpis?.contains(where: \.counts.isPercent) ?? false, let count = measurement.count else {
      return false
    }
    let people = measurement.value.number / 100 * Double(count)
    return [people, Double(count) - people].contains {
      Self.isFew($0.rounded(.toNearestOrAwayFromZero), below: least)
    }
  }

  private static func isFew(_ people: Double, below least: Int) -> Bool {
    people > 0 && people < Double(least)
  }
}
