import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// The headline: what the case did, or else what can be said.
extension KPIWords {
  private var effect: EffectVerdict { standing.judgement.effect.verdict }

  /// What the case did to it.
  var verdict: String {
    if standing.latest == nil, !standing.measuredGroups.isEmpty {
      return say(KPIVerdictMessage.noneForAll)
    }
    switch effect {
    case .tooEarly(let before, _) where before < EffectVerdict.leastBefore && hasBegun:
      let message = KPIVerdictMessage.tooLate(before: before)
      return [level(ofToday: true), say(message)].compactMap(\.self).joined(separator: "; ")
    case .noGoodSide where standing.kpi.goodRange != nil:
      return level(ofToday: false) ?? say(KPIVerdictMessage.good(range))
    default:
      let isSteady = standing.judgement.variation.value.map { $0 == .common } ?? true
      return say(KPIVerdictMessage.effect(effect, isSteady: isSteady))
    }
  }

  private var hasBegun: Bool { report.kpis.start <= report.kpis.day.month }

  /// The last value beside the plan or the range; nil where neither says anything, or the value is hidden.
  private func level(ofToday: Bool) -> String? {
    guard !report.hidesLatest(of: standing) else { return nil }
    switch standing.judgement.progress {
    case .way(let today?, _) where ofToday && !report.hidesBaseline(of: standing):
      return say(
        KPIVerdictMessage.plan(isReached: today.value >= 1, isOutdated: standing.isOutdated))
    case .holding(let isMet): return say(KPIVerdictMessage.held(isMet))
    case .range(let isInside): return say(KPIMessage.range(range, isInside: isInside))
    case .way, .slope, .notMeasured, .noBaseline, .noTarget: return nil
    }
  }
}
