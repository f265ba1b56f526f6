import AfkastModel

/// What the values of a KPI are counted from, where each is a share of so many or a rate for so many.
struct KPICounts {
  let kind: CountKind
  /// Place by place; nil where nothing was measured.
  let counts: [Count?]
  /// What a share or a rate of 1 is in the KPI's own unit.
  let scale: Double

  /// Nil unless the KPI is a share or a rate, and how many were counted is known each time.
  init?(_ kpi: KPI, _ readings: [KPIReading?]) {
    guard let kind = kpi.counts.countKind else { return nil }
    let scale = kind == .share ? 100.0 : 1
    let counts = readings.map { $0.flatMap { Self.count(of: $0, scale) } }
    let isKnown = zip(readings, counts).allSatisfy { reading, count in
      reading == nil || count.map { kind == .rate || $0.isShare } ?? false
    }
    guard isKnown, counts.contains(where: { $0 != nil }) else { return nil }
    self.kind = kind
    self.counts = counts
    self.scale = scale
  }

  private static func count(of reading: KPIReading, _ scale: Double) -> Count? {
    reading.count.flatMap { Count(reading.value.number / scale * Double($0), of: Double($0)) }
  }

  /// All at some places together; nil where nothing was counted.
  func sum(_ places: Range<Int>) -> Count? {
    let known = counts[places.clamped(to: 0..<counts.count)].compactMap(\.self)
    return Count(known.reduce(0) { $0 + $1.happened }, of: known.reduce(0) { $0 + $1.exposure })
  }
}

extension KPIUnit {
  /// Percentages are shares; something for each of those counted, as `events/citizen`, is a rate.
  ///
  /// What is counted per calendar time alone is neither: how many were measured is not its denominator.
  fileprivate var countKind: CountKind? {
    if unit == .number && flow == nil && size.value == 0.01 { return .share }
    let nouns = unit.powers.filter { if case .noun = $0.key { true } else { false } }
    let isOnlyNouns = unit.powers.keys.allSatisfy { $0 == .month || nouns[$0] != nil }
    return isOnlyNouns && nouns.count == 2 && Set(nouns.values) == [1, -1] ? .rate : nil
  }
}
