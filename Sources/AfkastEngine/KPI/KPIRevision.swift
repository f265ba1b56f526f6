import AfkastModel

/// A KPI as one approved version has it, beside the version that was approved after it.
///
/// Only what both say is compared: a source that is named for the first time changes nothing.
struct KPIRevision {
  /// A KPI in one version.
  struct Side {
    let kpi: KPI
    let day: Day
    let start: Month
  }

  let older: Side
  let newer: Side
  /// When the version after the newer one was approved; nil if it is the last.
  let until: Day?

  /// Each version of a KPI that is followed by another one, oldest first.
  static func all(of id: KPIID, in versions: [CaseVersion]) -> [KPIRevision] {
    let sides = versions.sorted { $0.number < $1.number }.compactMap { version in
      version.businessCase.kpis.first { $0.id == id }.map {
        Side(kpi: $0, day: version.day, start: version.businessCase.horizon.first)
      }
    }
    return zip(sides, sides.dropFirst()).enumerated().map { index, pair in
      let next = index + 2 < sides.count ? sides[index + 2].day : nil
      return KPIRevision(older: pair.0, newer: pair.1, until: next)
    }
  }

  /// What is worth a question; readings stand in order of time.
  func questions(_ readings: [KPIReading], _ phases: [KPIPhase]) -> [QualityFlag] {
    [definition(readings, phases), target(readings), baseline(readings)].compactMap(\.self)
  }

  /// Another definition, unit or source between two measurements, and no phase of the chart for it.
  private func definition(_ readings: [KPIReading], _ phases: [KPIPhase]) -> QualityFlag? {
    let changed = DefinitionPart.allCases.filter { part in
      guard let old = part.words(of: older.kpi), let new = part.words(of: newer.kpi) else {
        return false
      }
      return old != new
    }
    let isPhased = phases.contains { phase in
      phase.first.lastDay > older.day && until.map { phase.first.firstDay <= $0 } ?? true
    }
    guard !changed.isEmpty, !isPhased, readings.contains(where: { $0.period.lastDay <= newer.day }),
      readings.contains(where: { $0.period.lastDay > newer.day })
    else { return nil }
    return .definitionChanged(changed, on: newer.day)
  }

  /// A target that is easier than the one that the last value since the start had missed.
  private func target(_ readings: [KPIReading]) -> QualityFlag? {
    let earlier = readings.filter { $0.period.lastDay <= newer.day }
    let aim = KPIAim(older.kpi, readings: earlier, start: older.start)
    guard isSameUnit, let last = earlier.indices.last,
      earlier[last].period.referenceMonths.first >= older.start,
      let from = older.kpi.targetPoints.last, let to = newer.kpi.targetPoints.last
    else { return nil }
    let month = earlier[last].period.referenceMonths.last
    let due = month >= from.month ? from.value.number : nil
    guard let expected = aim.trajectory?.value(in: month) ?? due,
      (earlier[last].value.number - expected) * aim.good.sign < 0,
      (to.value.number - from.value.number) * aim.good.sign < 0
    else { return nil }
    return .targetLowered(after: last, from: from.value.number, to: to.value.number)
  }

  /// A baseline that became another one after values since the start were known.
  private func baseline(_ readings: [KPIReading]) -> QualityFlag? {
    guard isSameUnit, let from = older.kpi.baseline, from != newer.kpi.baseline,
      readings.contains(where: {
        $0.period.referenceMonths.first >= older.start && $0.period.lastDay <= newer.day
      })
    else { return nil }
    let old = KPIAim(older.kpi, readings: readings, start: older.start).baseline
    let new = KPIAim(newer.kpi, readings: readings, start: newer.start).baseline
    // The mean of the months, written as a number, is the same baseline.
    if let old, let new, (old - new).magnitude <= 1e-9 * max(1, old.magnitude) { return nil }
    return .baselineMoved(from: from, to: newer.kpi.baseline, on: newer.day)
  }

  private var isSameUnit: Bool { older.kpi.counts == newer.kpi.counts }
}

extension DefinitionPart {
  /// What a KPI says of it, without what only looks different.
  fileprivate func words(of kpi: KPI) -> String? {
    let text: String? =
      switch self {
      case .definition: kpi.definition
      case .unit: kpi.counts.text
      case .source: kpi.source
      }
    return text.map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
