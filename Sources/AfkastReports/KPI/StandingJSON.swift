import AfkastDocuments
import AfkastEngine
import AfkastModel

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
      ("baseline", report.hidesBaseline(of: standing) ? .null : JSON(judgement.baseline)),
      ("expectedToday", JSON(report.expectedToday(of: standing))),
      ("progress", progress), ("variation", variation), ("assurance", assurance),
      ("effect", KPIEffectJSON(standing, report).json),
      ("proposedPhase", proposal),
      ("questions", .array(report.questions(of: standing).map { JSON($0.key) })),
      ("gaps", .integer(standing.gapCount)),
      ("emptyPeriods", .array(standing.emptyPeriods.map { .string($0.description) })),
      ("nextDue", JSON(standing.next?.dueDay.description)),
      ("nextState", JSON(standing.next?.state.key)),
    ])
  }

  private var isHidden: Bool { report.privacy.hidesNumbers(of: standing) }

  /// A number made of the values, where no hidden one follows from it.
  private func made(_ value: Double?) -> JSON { isHidden ? .null : JSON(value) }

  private func point(_ place: Int) -> JSON? {
    let point = judgement.points[place]
    guard let reading = point.reading else { return nil }
    let shown = report.shown(reading, in: standing)
    return .object([
      ("period", .string(shown.period.description)), ("value", JSON(shown.value)),
      ("count", JSON(shown.count)), ("values", .integer(reading.valueCount)),
      ("suppressed", .bool(shown.isSuppressed)),
      ("variation", .string(point.chart.variation.key)),
      ("flags", .array(point.chart.signals.map(flag))),
    ])
  }

  private func flag(_ signal: ControlSignal) -> JSON {
    let periods = signal.places.compactMap { judgement.points[$0].reading?.period.description }
    return .object([
      ("rule", .string(signal.rule.key)), ("side", .string(signal.side.key)),
      ("periods", .array(periods.map(JSON.string))), ("limit", made(signal.limit)),
    ])
  }

  private func phase(_ phase: ChartPhase) -> JSON {
    let first = phase.places.lazy.compactMap { judgement.points[$0].reading?.period }.first
    let limits = isHidden ? nil : phase.limits.value
    return .object([
      ("start", JSON(first?.description)),
      ("mean", made(phase.mean)), ("lower", JSON(limits?.lower)), ("upper", JSON(limits?.upper)),
      ("sigma", JSON(limits?.sigma)), ("count", .integer(phase.count)),
      ("provisional", .bool(phase.isProvisional)), ("cause", JSON(standing.cause(of: phase))),
    ])
  }

  private var progress: JSON {
    let progress = judgement.progress
    let isHidden = report.hidesLatest(of: standing)
    let light = isHidden ? nil : standing.light(report.workspace.thresholds)
    let hidesWay = isHidden || report.hidesBaseline(of: standing)
    return .object([
      ("state", .string(isHidden ? "suppressed" : progress.key)),
      ("toToday", hidesWay ? .null : JSON(progress.toToday)),
      ("toTarget", hidesWay ? .null : JSON(progress.toTarget)), ("slope", made(progress.slope)),
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
