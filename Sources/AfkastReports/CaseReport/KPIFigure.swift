import AfkastCharts
import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// One KPI as a chart between its limits, with what it says in words.
struct KPIFigure {
  private let standing: KPIStanding
  private let words: KPIWords
  private let language: Language

  /// So many of the newest points have a row under the chart.
  private static let mostRows = 24

  init(_ standing: KPIStanding, _ report: KPIReport, _ language: Language) {
    self.standing = standing
    self.language = language
    words = KPIWords(standing, report, language)
  }

  private var judgement: KPIJudgement { standing.judgement }

  /// The chart, and the answers beside it; without a measurement there is no chart.
  func blocks(id: String) -> [Block] {
    let title = words.name + (standing.kpi.isBalancing ? " · \(say(.balancing))" : "")
    guard standing.latest != nil else {
      return [.heading(title), .paragraph(say(.notMeasured)), .facts(answers)]
    }
    let picture = KPIControlChart(standing, words).chart.responsive(
      TextAlternative(id: id, title: title, conclusion))
    return [
      .figure(Figure(title: title, conclusion: conclusion, picture, table: table)),
      .facts(answers),
    ]
  }

  private var conclusion: String {
    "\(Message.capitalized(words.level)). \(Message.capitalized(words.verdict))."
  }

  private var answers: [Block.Fact] {
    let rows: [(KPIMessage, String)] = [
      (.progress, words.progress), (.variation, words.variation), (.assurance, words.assurance),
      (.next, words.next),
    ]
    return rows.map { .init(words.say($0), [.text($1)]) }
  }

  private var table: DataTable {
    let readings = judgement.points.filter { $0.reading != nil }.suffix(Self.mostRows)
    return DataTable(
      caption: words.name,
      [
        .init(say(.periodColumn), isNumeric: false), .init(say(.valueColumn)),
        .init(say(.signalColumn), isNumeric: false),
      ],
      readings.compactMap { point in point.reading.map { row(point, $0) } })
  }

  private func row(_ point: KPIJudgement.Point, _ reading: KPIReading) -> DataTable.Row {
    let shown = words.report.shown(reading, in: standing).value
    let value: DataCell =
      shown.map { .number($0, .decimal(2), shown: words.number($0)) } ?? .text(words.shown(reading))
    let signal =
      point.chart.signals.isEmpty ? "" : words.say(KPISignalMessage.kind(point.chart.variation))
    return DataTable.Row(.body, [.text(words.periods.text(reading.period)), value, .text(signal)])
  }

  /// The newest values in a cell; nothing without a measurement.
  func sparkline(id: String) -> DataCell {
    guard let latest = standing.latest else { return .empty }
    let values = judgement.points.map { point in
      point.reading.flatMap { words.report.shown($0, in: standing).value }
    }
    let limits = words.hidesNumbers ? nil : judgement.chart.phases.last?.limits.value
    let band = limits.flatMap { $0.lower < $0.upper ? $0.lower...$0.upper : nil }
    let spark = Sparkline(values, band: band, label: words.shown(latest), empty: "–")
    let says = say(.sparkline(values.suffix(13).count, words.level))
    return .picture(
      spark.svg(TextAlternative(id: id, title: words.name, says)), words: says)
  }

  private func say(_ message: KPIReportMessage) -> String { message.text(in: language) }
}
