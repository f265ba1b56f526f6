import AfkastCharts
import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// A KPI's judgement as a chart of plain numbers; values of few people are gaps.
struct KPIControlChart {
  private let standing: KPIStanding
  private let words: KPIWords

  init(_ standing: KPIStanding, _ words: KPIWords) {
    self.standing = standing
    self.words = words
  }

  private var judgement: KPIJudgement { standing.judgement }

  /// So low that two KPIs with their numbers have room on a sheet.
  private static let height = 160.0

  var chart: AfkastCharts.ControlChart {
    let words = words
    return AfkastCharts.ControlChart(
      points, phases: phases, target: target, rules: rules, names: names,
      x: Axis("", .given(ticks)),
      y: Axis(words.unit, .round { words.number($0) }),
      empty: words.say(KPIReportMessage.notMeasured), height: Self.height)
  }

  private var points: [AfkastCharts.ControlChart.Point] {
    judgement.points.enumerated().map { place, point in
      .init(
        Double(place), point.reading.flatMap { words.report.shown($0, in: standing).value },
        point.chart.variation.kind)
    }
  }

  private var phases: [AfkastCharts.ControlChart.Phase] {
    judgement.chart.phases.map { phase in
      // A mean and limits tell the value that is left out of them.
      return .init(
        from: Double(phase.places.lowerBound), through: Double(max(0, phase.places.upperBound - 1)),
        mean: words.hidesNumbers ? nil : phase.mean,
        limits: words.hidesNumbers ? [] : limits(of: phase.places))
    }
  }

  private func limits(of places: Range<Int>) -> [AfkastCharts.ControlChart.Limits] {
    places.compactMap { place in
      judgement.points[place].chart.limits.map { .init(Double(place), $0.lower, $0.upper) }
    }
  }

  /// Where the case begins, and why later phases do.
  private var rules: [Rule] {
    let start = standing.change
    let begins =
      start > 0 && start < judgement.points.count
      ? [Rule(at: Double(start) - 0.5, words.say(KPIReportMessage.start))] : []
    let causes = judgement.chart.phases.compactMap { phase in
      standing.cause(of: phase).map {
        Rule(at: Double(phase.places.lowerBound) - 0.5, $0.visible)
      }
    }
    return begins + causes
  }

  private var ticks: [Tick] {
    judgement.points.enumerated().compactMap { place, point in
      point.reading.map { Tick(Double(place), words.periods.text($0.period)) }
    }
  }

  private var target: AfkastCharts.ControlChart.Level? {
    let end: Double? =
      switch standing.kpi.target {
      case .value(let value, _): value.number
      case .trajectory(let points): points.last?.value.number
      case .rising, .falling, nil: nil
      }
    return end.map { .init($0, words.say(KPIMessage.target(words.number($0)))) }
  }

  private var names: AfkastCharts.ControlChart.Names {
    let last = judgement.chart.phases.last
    let isHidden = words.hidesNumbers
    let limits = isHidden ? nil : last?.limits.value
    func name(_ message: (String) -> KPIMessage, _ value: Double?) -> String {
      words.say(message(value.map(words.number) ?? "–"))
    }
    return .init(
      mean: name(KPIMessage.mean, isHidden ? nil : last?.mean),
      lower: name(KPIMessage.lower, limits?.lower), upper: name(KPIMessage.upper, limits?.upper),
      trajectory: "", kinds: kinds)
  }

  private var kinds: [AfkastCharts.ControlChart.Kind: String] {
    let variations = judgement.points.map(\.chart.variation).filter { $0 != .common }
    return Dictionary(
      variations.map { ($0.kind, words.say(KPISignalMessage.kind($0))) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Variation {
  /// How a point of it is drawn.
  var kind: AfkastCharts.ControlChart.Kind {
    switch self {
    case .common: .common
    case .improvement(.above): .improvementUp
    case .improvement(.below): .improvementDown
    case .concern: .concern
    case .neutral: .neutral
    }
  }
}
