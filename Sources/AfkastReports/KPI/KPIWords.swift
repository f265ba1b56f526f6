import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// Where a KPI stands, question by question, each in a few words.
struct KPIWords {
  let standing: KPIStanding
  let report: KPIReport
  let language: Language

  init(_ standing: KPIStanding, _ report: KPIReport, _ language: Language) {
    self.standing = standing
    self.report = report
    self.language = language
  }

  private var numbers: NumberText { NumberText(language) }
  private var periods: PeriodText { PeriodText(language) }
  private var judgement: KPIJudgement { standing.judgement }

  func say(_ message: any Worded) -> String { message.text(in: language) }

  func number(_ value: Double) -> String { numbers.brief(value) }

  /// `Fejl (hændelser/måned), målgruppe over-80`.
  var name: String {
    let unit = UnitText(language).several(standing.kpi.counts.text).visible
    let name = "\(standing.kpi.title.visible) (\(unit))"
    return standing.group.map { "\(name), \(say(KPIMessage.group($0.text)))" } ?? name
  }

  /// The last value beside what should be reached by now.
  var level: String {
    guard let latest = standing.latest else { return say(KPIMessage.noLevel) }
    let today = judgement.expectedToday.map(number)
    return say(KPIMessage.level(shown(latest), today: today)) + " (\(periods.text(latest.period)))"
  }

  /// A value as it may be shown.
  func shown(_ reading: KPIReading) -> String {
    report.privacy(of: reading, standing.kpi).value.map(number)
      ?? say(KPIMessage.hidden(report.workspace.suppressBelow))
  }

  /// A value of one period as it may be shown.
  func shown(_ value: Double) -> String {
    report.hides(value, of: standing.kpi)
      ? say(KPIMessage.hidden(report.workspace.suppressBelow)) : number(value)
  }

  var progress: String {
    let light =
      judgement.progress.light(report.workspace.thresholds)
      .map { ": " + say(KPIVerdictMessage.light($0)) } ?? ""
    // A share of the way to today tells a value that must not be shown.
    if let latest = standing.latest, report.privacy(of: latest, standing.kpi).isSuppressed {
      return say(KPIMessage.hidden(report.workspace.suppressBelow)) + light
    }
    return way + light
  }

  private var way: String {
    switch judgement.progress {
    case .way(let today?, _): say(KPIMessage.wayToday(numbers.percent(today.value, decimals: 0)))
    case .way(nil, let target):
      say(KPIMessage.wayTarget(numbers.percent(target.value, decimals: 0)))
    case .holding(let isMet): say(KPIMessage.holding(isMet))
    case .slope(let slope, let wanted):
      say(
        KPIMessage.slope(number(slope.value), Self.confidence(of: slope), wanted: wanted))
    case .notMeasured: say(KPIMessage.notMeasured)
    case .noBaseline: say(KPIMessage.noBaseline)
    case .noTarget: say(KPIMessage.noTarget)
    }
  }

  /// How sure it is that a slope is not flat; nil if it may be.
  private static func confidence(of slope: EstimatedNumber) -> Confidence? {
    let intervals = slope.intervals
    func isOff(_ interval: Interval) -> Bool { interval.low > 0 || interval.high < 0 }
    return isOff(intervals.ninetyFive) ? .ninetyFive : isOff(intervals.eighty) ? .eighty : nil
  }

  var variation: String { say(KPIVerdictMessage.variation(judgement.variation)) }

  /// Whether the target will be met by chance; limits of before say little once the numbers have moved.
  var assurance: String {
    let words = say(KPIVerdictMessage.assurance(judgement.assurance))
    guard let last = judgement.chart.phases.last, case .found? = judgement.assurance,
      let variation = judgement.variation.value, variation != .common,
      judgement.points[last.places].count(where: { $0.reading != nil }) > last.count
    else { return words }
    return "\(words) \(say(KPIMessage.byOldLimits))"
  }

  /// What the case did to it.
  var verdict: String {
    let isSteady = judgement.variation.value.map { $0 == .common } ?? true
    return say(KPIVerdictMessage.effect(judgement.effect.verdict, isSteady: isSteady))
  }

  var next: String {
    guard let item = standing.next else { return say(KPIMessage.nothingNext) }
    let period = item.periods.map { periods.text(from: $0.first, through: $0.last) } ?? ""
    switch item.state {
    case .overdue: return say(KPIMessage.nextOverdue(item.daysLate, period: period))
    case .due, .upcoming: return say(KPIMessage.nextDue(item.dueDay, period: period))
    }
  }

  /// The periods of places, from the first to the last: `2027-01 til 2027-07`.
  func span(_ places: some Collection<Int>) -> String {
    let found = places.compactMap { place in
      judgement.points.indices.contains(place) ? judgement.points[place].reading?.period : nil
    }
    guard let first = found.first, let last = found.last else { return "–" }
    return periods.text(from: first, through: last)
  }

  /// The periods of places, one by one.
  func list(_ places: [Int]) -> String {
    periods.text(
      places.compactMap { place in
        judgement.points.indices.contains(place) ? judgement.points[place].reading?.period : nil
      })
  }
}
