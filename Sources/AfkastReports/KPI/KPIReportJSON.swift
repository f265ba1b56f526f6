package import AfkastDocuments
import AfkastEngine
import AfkastModel

extension KPIReport {
  /// The KPIs for programs.
  package func json(generator: String) -> JSON {
    .object([
      ("schema", .string("afkast.kpi/1")), ("generator", .string(generator)),
      ("case", .string(businessCase.id.text)), ("asOf", .string(kpis.day.month.description)),
      ("start", .string(kpis.start.description)), ("stores", .array(stores.map(\.json))),
      ("kpis", .array(standings.map { StandingJSON($0, self).json })),
      (
        "unknownKpis",
        .array(
          kpis.lost.map { lost in
            .object([
              ("id", .string(lost.id.text)), ("count", .integer(lost.count)),
              ("last", .string(lost.last.description)),
            ])
          })
      ),
    ])
  }

  /// The columns of the CSV.
  package static let columns = [
    "case", "kpi", "group", "period", "value", "count", "suppressed", "mean", "lower", "upper",
    "phase", "variation", "flags",
  ]

  /// The rows of the CSV, one a measured period.
  package var cells: [[Cell]] { standings.flatMap(rows) }

  private func rows(of standing: KPIStanding) -> [[Cell]] {
    let points = standing.judgement.points
    return points.indices.compactMap { place in
      guard let reading = points[place].reading else { return nil }
      let shown = privacy(of: reading, standing.kpi)
      let (chart, limits) = (points[place].chart, points[place].chart.limits)
      let phase = standing.judgement.chart.phases.firstIndex { $0.places.contains(place) }
      return [
        .text(businessCase.id.text), .text(standing.kpi.id.text), Cell(standing.group?.text),
        .text(shown.period.description), Cell(shown.value), Cell(shown.count),
        .text(shown.isSuppressed ? "true" : "false"), Cell(limits?.mean), Cell(limits?.lower),
        Cell(limits?.upper), Cell(phase.map { $0 + 1 }), .text(chart.variation.key),
        .text(chart.signals.map(\.rule.key).joined(separator: " ")),
      ]
    }
  }
}

/// One KPI for programs: points, phases, and each answer by itself.
struct StandingJSON {
  private let standing: KPIStanding
  private let report: KPIReport

  init(_ standing: KPIStanding, _ report: KPIReport) {
    self.standing = standing
    self.report = report
  }

  private var judgement: KPIJudgement { standing.judgement }

  var json: JSON {
    .object([
      ("id", .string(standing.kpi.id.text)), ("title", .string(standing.kpi.title)),
      ("group", JSON(standing.group?.text)), ("unit", .string(standing.kpi.counts.text)),
      ("points", .array(judgement.points.indices.compactMap(point))),
      ("chart", .string(judgement.counted.chartKey)),
      ("phases", .array(judgement.chart.phases.map(phase))),
      ("baseline", JSON(judgement.baseline)), ("expectedToday", JSON(judgement.expectedToday)),
      ("progress", progress), ("variation", variation), ("assurance", assurance),
      ("effect", KPIEffectJSON(standing, report).json),
      ("proposedPhase", proposal), ("questions", .array(standing.questions.map { JSON($0.key) })),
      ("gaps", .integer(standing.gapCount)),
      ("emptyPeriods", .array(standing.emptyPeriods.map { .string($0.description) })),
      ("nextDue", JSON(standing.next?.dueDay.description)),
      ("nextState", JSON(standing.next?.state.key)),
    ])
  }

  private func point(_ place: Int) -> JSON? {
    let point = judgement.points[place]
    guard let reading = point.reading else { return nil }
    let shown = report.privacy(of: reading, standing.kpi)
    return .object([
      ("period", .string(shown.period.description)), ("value", JSON(shown.value)),
      ("count", JSON(shown.count)), ("suppressed", .bool(shown.isSuppressed)),
      ("variation", .string(point.chart.variation.key)),
      ("flags", .array(point.chart.signals.map(flag))),
    ])
  }

  private func flag(_ signal: ControlSignal) -> JSON {
    let periods = signal.places.compactMap { judgement.points[$0].reading?.period.description }
    return .object([
      ("rule", .string(signal.rule.key)), ("side", .string(signal.side.key)),
      ("periods", .array(periods.map(JSON.string))), ("limit", JSON(signal.limit)),
    ])
  }

  private func phase(_ phase: ChartPhase) -> JSON {
    let first = phase.places.lazy.compactMap { judgement.points[$0].reading?.period }.first
    let limits = phase.limits.value
    return .object([
      ("start", JSON(first?.description)),
      ("mean", report.hidesMean(of: phase, in: standing) ? .null : JSON(phase.mean)),
      ("lower", JSON(limits?.lower)), ("upper", JSON(limits?.upper)),
      ("sigma", JSON(limits?.sigma)), ("count", .integer(phase.count)),
      ("provisional", .bool(phase.isProvisional)), ("cause", JSON(standing.cause(of: phase))),
    ])
  }

  private var progress: JSON {
    let progress = judgement.progress
    let latest = standing.latest.map { report.privacy(of: $0, standing.kpi).isSuppressed } ?? false
    let light = progress.light(report.workspace.thresholds)
    return .object([
      ("state", .string(progress.key)), ("toToday", latest ? .null : JSON(progress.toToday)),
      ("toTarget", latest ? .null : JSON(progress.toTarget)), ("slope", JSON(progress.slope)),
      ("light", JSON(light?.key)),
    ])
  }

  private var variation: JSON {
    switch judgement.variation {
    case .found(let variation): .object(KPIAnswerKeys.answer(variation.key))
    case .unknown(let obstacle): .object(KPIAnswerKeys.none(obstacle))
    }
  }

  private var assurance: JSON {
    switch judgement.assurance {
    case nil: .null
    case .found(let assurance)?: .object(KPIAnswerKeys.answer(assurance.key))
    case .unknown(let obstacle)?: .object(KPIAnswerKeys.none(obstacle))
    }
  }

  private var proposal: JSON {
    guard let proposal = judgement.proposal else { return .null }
    return .object([
      ("start", JSON(judgement.points[proposal.start].reading?.period.description)),
      ("length", .integer(proposal.length)), ("side", .string(proposal.side.key)),
    ])
  }
}
