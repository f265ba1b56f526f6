import AfkastEngine
import AfkastModel

/// Which KPIs have a chart of their own: effects before means, the worst first; one that watches for unwanted
/// effects is always among them.
struct HeadlineKPIs {
  /// At most so many have a chart.
  static let most = 4

  /// With a chart.
  let headlines: [KPIStanding]
  /// With a row each, target groups among them.
  let others: [KPIStanding]

  init(_ report: KPIReport) {
    let whole = report.standings.enumerated().filter { $0.element.group == nil }
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    let balancing = whole.filter(\.kpi.isBalancing).prefix(1)
    let leading = whole.filter { !$0.kpi.isBalancing }.prefix(Self.most - balancing.count)
    headlines = Array(leading) + balancing
    let shown = Set(headlines.map(\.kpi.id))
    others = report.standings.filter { $0.group != nil || !shown.contains($0.kpi.id) }
  }
}

extension KPIStanding {
  /// Lower comes first: the level, then how bad it is.
  fileprivate var rank: Int { levelRank * 10 + badness }

  private var levelRank: Int {
    switch kpi.level {
    case .impact, .outcome: 0
    case .output: 1
    case .activity: 2
    case .input, nil: 3
    }
  }

  private var badness: Int {
    switch judgement.effect.verdict {
    case .worse(.certain): return 0
    case .worse(.likely): return 1
    default: break
    }
    if case .concern? = judgement.variation.value { return 2 }
    if case .fails? = judgement.assurance?.value { return 3 }
    switch judgement.progress.light(Thresholds()) {
    case .red: return 4
    case .yellow: return 5
    case .green: return 7
    case nil: return 6
    }
  }
}
