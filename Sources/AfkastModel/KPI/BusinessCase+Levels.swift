extension BusinessCase {
  /// How far along the effect chain each KPI measures: its own level, or that of its node.
  public var kpiLevels: [KPIID: EffectLevel] {
    let levels = Dictionary(
      chain.map { ($0.id, $0.level) }, uniquingKeysWith: { first, _ in first })
    return kpis.reduce(into: [:]) { found, kpi in
      found[kpi.id] = kpi.level ?? kpi.node.flatMap { levels[$0] }
    }
  }

  /// The KPIs that show what has changed for people, in the order of the file: those of outcomes and
  /// impacts that neither balance another nor stand for the group without the initiative.
  public var outcomeKPIs: [KPI] {
    let (comparisons, levels) = (Set(kpis.compactMap(\.comparison)), kpiLevels)
    return kpis.filter { kpi in
      levels[kpi.id]?.isOutcome == true && !kpi.isBalancing && !comparisons.contains(kpi.id)
    }
  }
}

extension EffectLevel {
  /// Whether it is a change for people, and not only what is done.
  public var isOutcome: Bool { self == .outcome || self == .impact }
}
