import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// The phases of a KPI's chart in words: when, around what, and why.
struct KPIPhaseText {
  private let words: KPIWords

  init(_ words: KPIWords) {
    self.words = words
  }

  var lines: [String] {
    let judgement = words.standing.judgement
    guard !judgement.points.isEmpty else { return [] }
    let phases = judgement.chart.phases.enumerated().map { index, phase in
      [text(of: phase), index > 0 ? cause(of: phase) : nil].compactMap(\.self)
        .joined(separator: "; ")
    }
    return phases + limits(judgement) + runs
  }

  /// How limits came about, where denominators make them differ from point to point.
  private func limits(_ judgement: KPIJudgement) -> [String] {
    guard let kind = judgement.counted, judgement.points.contains(where: { $0.chart.limits != nil })
    else { return [] }
    return [words.say(KPIEffectMessage.limitsByCount(kind))]
  }

  private func text(of phase: ChartPhase) -> String {
    let mean = phase.mean.map(words.made) ?? "–"
    let limits: String? =
      switch phase.limits {
      case .found where words.hidesNumbers: nil
      case .found(let limits):
        words.say(KPIMessage.lower(words.number(limits.lower))) + ", "
          + words.say(KPIMessage.upper(words.number(limits.upper)))
          + basis(of: phase)
      case .unknown(let obstacle):
        words.language == .danish
          ? KPIVerdictMessage.danish(obstacle) : KPIVerdictMessage.english(obstacle)
      }
    return words.say(KPIMessage.phase(words.span(phase.places), mean, limits))
  }

  /// How many measurements make the limits, where they are few or not all of the phase.
  private func basis(of phase: ChartPhase) -> String {
    let known = words.standing.judgement.points[phase.places].count { $0.reading != nil }
    let message: KPIMessage? =
      phase.isProvisional
      ? .provisional(phase.count) : phase.count < known ? .frozen(phase.count) : nil
    return message.map { " (\(words.say($0)))" } ?? ""
  }

  private func cause(of phase: ChartPhase) -> String? {
    words.standing.cause(of: phase).map { words.say(KPIMessage.cause($0.visible)) }
  }

  /// Runs serve where limits say nothing.
  private var runs: [String] {
    let judgement = words.standing.judgement
    guard judgement.variation.value == nil, let runs = judgement.runs.value, runs.isSignal else {
      return []
    }
    return [
      words.say(
        KPIEffectMessage.runs(
          longest: runs.longestRun, expected: runs.longestExpected, crossings: runs.crossings,
          fewest: runs.fewestExpected))
    ]
  }
}

extension KPIStanding {
  /// Why people recorded that a phase of the chart begins; nil of the first one.
  func cause(of phase: ChartPhase) -> String? {
    let first = phase.places.lazy.compactMap { judgement.points[$0].reading?.period }.first
    guard phase.places.lowerBound > 0, let first else { return nil }
    return phases.last { $0.first.firstDay <= first.lastDay }?.cause
  }
}
