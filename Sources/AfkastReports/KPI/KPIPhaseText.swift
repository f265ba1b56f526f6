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
    return phases + runs
  }

  private func text(of phase: ChartPhase) -> String {
    let mean = phase.mean.map(words.number) ?? "–"
    let limits =
      switch phase.limits {
      case .found(let limits):
        words.say(KPIMessage.lower(words.number(limits.lower))) + ", "
          + words.say(KPIMessage.upper(words.number(limits.upper)))
          + (phase.isProvisional ? " (\(words.say(KPIMessage.provisional(phase.count))))" : "")
      case .unknown(let obstacle):
        words.language == .danish
          ? KPIVerdictMessage.danish(obstacle) : KPIVerdictMessage.english(obstacle)
      }
    return words.say(KPIMessage.phase(words.span(phase.places), mean, limits))
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
