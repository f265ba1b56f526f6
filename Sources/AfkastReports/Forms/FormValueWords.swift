import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// What a form says of a value that it asks for.
struct FormValueWords {
  private let value: FormContent.Value
  private let standing: KPIStanding?
  private let words: KPIWords?
  private let language: Language

  /// So many of the newest values are shown.
  private static let shownValues = 3

  init(_ value: FormContent.Value, _ language: Language) {
    self.value = value
    self.language = language
    standing = value.report.kpis.standings.first {
      $0.kpi.id == value.kpi.id && $0.group == value.asked.group
    }
    words = standing.map { KPIWords($0, value.report, language) }
  }

  var caseTitle: String { value.report.businessCase.title.visible }

  /// The KPI, its target group and who answers for it, a line each.
  var kpi: String {
    let group = value.asked.group.map { KPIMessage.group($0.text).text(in: language) }
    let owner = (value.kpi.owner ?? value.report.businessCase.owner)?.visible
    return [value.kpi.title.visible, group, owner.map { say(.owner($0)) }].compactMap(\.self)
      .joined(separator: "\n")
  }

  /// The KPI and its target group on one line.
  var name: String {
    let group = value.asked.group.map { ", " + KPIMessage.group($0.text).text(in: language) }
    return value.kpi.title.visible + (group ?? "")
  }

  /// What is counted and how, and where it comes from.
  var definition: String {
    let source = value.kpi.source.map { say(.source($0.visible)) }
    return [value.kpi.definition?.visible, source].compactMap(\.self).joined(separator: "\n")
  }

  var unit: String { UnitText(language).several(value.kpi.counts.text).visible }

  /// The newest values, the last one first; few people are not counted.
  var latest: String {
    let readings = standing?.judgement.points.compactMap(\.reading) ?? []
    return readings.suffix(Self.shownValues).reversed().compactMap { reading in
      words.map { "\(period(reading.period)): \($0.shown(reading))" }
    }.joined(separator: "\n")
  }

  var periodName: String { period(value.asked.period) }

  /// The period, and when it is to be reported.
  var period: String {
    let due = FormText.day(value.asked.dueDay)
    return periodName + "\n"
      + say(value.asked.state == .overdue ? .overdue(due) : .due(due))
  }

  /// What should be reached by then.
  var target: String {
    guard let standing, let words, standing.group == nil else { return "" }
    if value.report.hidesBaseline(of: standing) {
      return KPIMessage.hiddenNumber.text(in: language)
    }
    if let target = standing.target(in: value.asked.period) { return words.shown(target) }
    if value.kpi.goodRange != nil { return words.range }
    switch value.kpi.target {
    case .rising: return say(.rising)
    case .falling: return say(.falling)
    case .value(let value, let month): return "\(words.shown(value.number)) (\(month))"
    case .trajectory(let points):
      return points.last.map { "\(words.shown($0.value.number)) (\($0.month))" } ?? ""
    case nil: return ""
    }
  }

  private func period(_ period: Period) -> String { PeriodText(language).text(period) }

  private func say(_ message: FormMessage) -> String { message.text(in: language) }
}

/// Days in forms.
enum FormText {
  /// `31-12-2027`, as forms take days.
  static func day(_ day: Day) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(two(day.number))-\(two(day.month.number))-\(day.month.year.number)"
  }
}
