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
  var periods: PeriodText { PeriodText(language) }
  private var judgement: KPIJudgement { standing.judgement }

  func say(_ message: any Worded) -> String { message.text(in: language) }

  func number(_ value: Double) -> String { numbers.brief(value) }

  var unit: String { UnitText(language).several(standing.kpi.counts.text).visible }

  /// `Fejl (hændelser/måned), målgruppe over-80`.
  var name: String {
    let name = "\(standing.kpi.title.visible) (\(unit))"
    return standing.group.map { "\(name), \(say(KPIMessage.group($0.text)))" } ?? name
  }

  /// The last value beside what should be reached by now.
  var level: String {
    guard let latest = standing.latest else { return noLevel }
    let today = report.expectedToday(of: standing).map(number)
    let (value, period) = (shown(latest), periods.text(latest.period))
    let mean = latest.valueCount > 1 ? say(KPIMessage.meanOf(latest.valueCount)) : nil
    let details = [period, mean].compactMap(\.self).joined(separator: ", ")
    guard latest.period.referenceMonths.last < report.kpis.day.month else {
      return say(KPIMessage.level(value, today: today)) + " (\(details))"
    }
    return say(KPIMessage.lastLevel("\(value) (\(details))", today: today))
  }

  private var noLevel: String {
    let groups = standing.measuredGroups.map(\.text)
    return groups.isEmpty ? say(KPIMessage.noLevel) : say(KPIMessage.onlyGroups(groups))
  }

  /// A value as it may be shown.
  func shown(_ reading: KPIReading) -> String {
    report.shown(reading, in: standing).value.map(number) ?? hidden
  }

  /// A number made of the values as it may be shown.
  func made(_ value: Double) -> String {
    hidesNumbers ? say(KPIMessage.hiddenNumber) : number(value)
  }

  /// Whether a hidden value would follow from numbers made of the values.
  var hidesNumbers: Bool { report.privacy.hidesNumbers(of: standing) }

  private var hidden: String { say(KPIMessage.hidden(report.privacy.least)) }

  /// A value that the case states as it may be shown.
  func shown(_ value: Double) -> String {
    report.hides(value, of: standing.kpi) ? hidden : number(value)
  }

  var progress: String {
    // A share of the way to today tells a value that must not be shown, and so may its colour.
    guard !report.hidesLatest(of: standing) else { return hidden }
    let light = standing.light(report.workspace.thresholds)
    return way + (light.map { ": " + say(KPIVerdictMessage.light($0)) } ?? "")
  }

  private var way: String {
    switch judgement.progress {
    case .way where report.hidesBaseline(of: standing): say(KPIMessage.hiddenNumber)
    case .way(let today?, _): say(KPIMessage.wayToday(numbers.percent(today.value, decimals: 0)))
    case .way(nil, let target):
      say(KPIMessage.wayTarget(numbers.percent(target.value, decimals: 0)))
    case .holding(let isMet): say(KPIMessage.holding(isMet))
    case .range(let isInside): say(KPIMessage.range(range, isInside: isInside))
    case .slope(let slope, let wanted):
      say(
        KPIMessage.slope(made(slope.value), Self.confidence(of: slope), wanted: wanted))
    case .notMeasured:
      say(standing.measuredGroups.isEmpty ? KPIMessage.notMeasured : .noneForAll)
    case .noBaseline: say(KPIMessage.noBaseline)
    case .noTarget: noTarget
    }
  }

  /// The target of all together is none of a group's.
  private var noTarget: String {
    let isOfAll = standing.kpi.target != nil || standing.kpi.goodRange != nil
    return say(standing.group != nil && isOfAll ? KPIMessage.noOwnTarget : .noTarget)
  }

  /// The values that are good; empty without such.
  var range: String {
    standing.kpi.goodRange.map { range in
      say(KPIEffectMessage.range(number(range.lowerBound), number(range.upperBound)))
    } ?? ""
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
    guard judgement.assurance != nil else { return noTarget }
    let words = say(KPIVerdictMessage.assurance(judgement.assurance))
    guard let last = judgement.chart.phases.last, case .found? = judgement.assurance,
      let variation = judgement.variation.value, variation != .common,
      judgement.points[last.places].count(where: { $0.reading != nil }) > last.count
    else { return words }
    return "\(words) \(say(KPIMessage.byOldLimits))"
  }
}
