import AfkastModel

extension [KPIStanding] {
  /// With the question whether a target was met while a balancing KPI got worse.
  var askingAboutBalance: [KPIStanding] {
    let worse = filter { $0.kpi.isBalancing && $0.group == nil }.map(\.judgement.effect.verdict)
    return map { standing in
      guard !standing.kpi.isBalancing, standing.group == nil else { return standing }
      let found = worse.compactMap {
        TargetChecks.tunnelVision(isTargetMet: standing.isTargetMet, balancing: $0)
      }
      return standing.asking(found.prefix(1))
    }
  }
}

extension KPIStanding {
  fileprivate var isTargetMet: Bool {
    switch judgement.progress {
    case .way(_, let share): share.value >= 1
    case .holding(let isMet), .range(let isMet): isMet
    case .slope, .notMeasured, .noBaseline, .noTarget: false
    }
  }

  fileprivate func asking(_ more: ArraySlice<QualityFlag>) -> KPIStanding {
    var standing = self
    standing.questions += more
    return standing
  }
}
