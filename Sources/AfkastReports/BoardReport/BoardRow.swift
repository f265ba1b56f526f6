import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// A KPI on the board.
struct BoardRow {
  let standing: KPIStanding
  let report: KPIReport

  /// Lower comes first: what is overdue, then what the numbers say.
  var rank: Int {
    if isOverdue { return 0 }
    if case .concern? = judgement.variation.value { return 1 }
    if case .fails? = judgement.assurance?.value { return 2 }
    switch light {
    case .red: return 3
    case .yellow: return 4
    case nil: return 5
    case .green: return 6
    }
  }

  /// Whether the meeting should speak of it.
  var asksForAttention: Bool { rank <= 3 }

  var isOverdue: Bool { standing.next?.state == .overdue }

  private var judgement: KPIJudgement { standing.judgement }

  /// A colour tells which side of a point a hidden value is on.
  private var light: KPIProgress.Light? {
    report.privacy.hidesLatest(of: standing) ? nil : standing.light(report.workspace.thresholds)
  }

  func cells(id: String, _ language: Language) -> [DataCell] {
    let words = KPIWords(standing, report, language)
    let variation = BoardSign(judgement.variation).sign + " " + words.variation
    return [
      .text(words.name), .text(words.level),
      KPIFigure(standing, report, language).sparkline(id: id), .text(variation),
      .text(words.assurance),
      .text(
        (standing.kpi.owner ?? report.businessCase.owner)?.visible
          ?? DueMessage.noOwner.text(in: language)),
      .text(words.next), .text(report.businessCase.title.visible),
    ]
  }
}

/// A shape for each answer of the chart, so that colour is not needed.
struct BoardSign {
  let sign: String

  init(_ variation: AfkastEngine.Finding<Variation>) {
    sign =
      switch variation {
      case .found(.improvement(.above)): "▲"
      case .found(.improvement(.below)): "▼"
      case .found(.concern): "◆"
      case .found(.neutral): "■"
      case .found(.common): "●"
      case .unknown: "○"
      }
  }
}
