import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The last points of a KPI between their limits, as a terminal shows them without colour.
struct KPIChart {
  private let words: KPIWords
  private let points: [KPIJudgement.Point]

  init(_ words: KPIWords) {
    self.words = words
    points = words.standing.judgement.points.suffix(TextChart.mostPlaces)
  }

  /// The chart, its first and last period, and what the signs mean; nothing without two values.
  var text: String {
    let (marks, readings) = (points.map(mark), points.compactMap(\.reading))
    guard marks.count(where: { $0.value != nil }) > 1, let first = readings.first,
      let last = readings.last
    else {
      return ""
    }
    let chart = TextChart(marks, over: lines)
    let periods = PeriodText(words.language)
    let (from, to) = (periods.text(first.period), periods.text(last.period))
    let room = max(1, points.count * 2 - 1 - from.count - to.count)
    let axis = from + String(repeating: " ", count: room) + to + "\n"
    return chart.text + axis + words.say(KPIMessage.legend) + "\n"
  }

  private func mark(_ point: KPIJudgement.Point) -> TextChart.Mark {
    let value = point.reading.flatMap { words.report.shown($0, in: words.standing).value }
    return TextChart.Mark(value, point.chart.variation.sign)
  }

  private var lines: [TextChart.Line] {
    func line(
      _ sign: Character, _ name: (String) -> KPIMessage, _ value: (ControlLimits) -> Double
    ) -> TextChart.Line {
      let values = points.map { $0.chart.limits.map(value) }
      let last = values.compactMap(\.self).last.map(words.number) ?? ""
      return TextChart.Line(values, sign, name: words.say(name(last)))
    }
    let end = words.standing.group == nil ? words.standing.kpi.target.flatMap(\.end) : nil
    let target = end.map { target in
      TextChart.Line(
        points.map { _ in target }, "·", name: words.say(KPIMessage.target(words.number(target))))
    }
    guard !words.hidesNumbers else { return [target].compactMap(\.self) }
    return [
      target, line("-", KPIMessage.upper, \.upper), line("-", KPIMessage.lower, \.lower),
      line("─", KPIMessage.mean, \.mean),
    ].compactMap(\.self)
  }
}

extension Target {
  /// The value that it all should end with; nil where only the way is given.
  fileprivate var end: Double? {
    switch self {
    case .value(let value, _): value.number
    case .trajectory(let points): points.last?.value.number
    case .rising, .falling: nil
    }
  }
}

extension Variation {
  /// A sign of its own for each, so that no colour is needed; improvements point where they went.
  var sign: Character {
    switch self {
    case .common: "●"
    case .improvement(.above): "▲"
    case .improvement(.below): "▼"
    case .concern: "◆"
    case .neutral: "■"
    }
  }
}
