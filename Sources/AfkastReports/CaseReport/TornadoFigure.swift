import AfkastCharts
import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What the net present value becomes when each assumption alone goes from low to high.
struct TornadoFigure {
  private let evaluation: Evaluation
  private let language: Language
  private let cells: ReportCells
  private let numbers: NumberText

  init(_ evaluation: Evaluation, _ language: Language) {
    self.evaluation = evaluation
    self.language = language
    cells = ReportCells(language)
    numbers = NumberText(language)
  }

  var figure: Figure {
    let title = say(.tornadoTitle)
    return Figure(
      title: title, conclusion: conclusion,
      chart.responsive(TextAlternative(id: "tornado-chart", title: title, conclusion)), table: table
    )
  }

  private var chart: TornadoChart {
    let npv = evaluation.netPresentValue.kroner
    let swings = evaluation.tornado.swings
    let largest = swings.flatMap { [$0.low, $0.high] }.map(\.netPresentValue.kroner.magnitude).max()
    let names = TornadoChart.Names(
      low: say(.lowColumn), high: say(.highColumn), centre: say(.centre(numbers.amount(npv))),
      breakEven: say(.breakEven))
    return TornadoChart(
      swings.map(bar), centre: npv, breakEven: 0, names: names,
      axis: MoneyScale(largest: max(largest ?? 0, npv.magnitude), language).axis,
      empty: say(.noRanges))
  }

  private func bar(_ swing: Tornado.Swing) -> TornadoChart.Swing {
    func end(_ end: Tornado.End) -> TornadoChart.Swing.End {
      .init(end.netPresentValue.kroner, numbers.amount(end.netPresentValue.kroner))
    }
    let range = [swing.low, swing.high].map { numbers.brief($0.written.value) }
    let written = evaluation.businessCase.assumption(swing.assumption)?.unitText ?? ""
    let unit = UnitText(language).after(swing.high.written.value, written).visible
    return TornadoChart.Swing(
      swing.assumption.text, range.joined(separator: "–") + (unit.isEmpty ? "" : " \(unit)"),
      low: end(swing.low), high: end(swing.high))
  }

  /// Which assumption matters most, and whether it alone can turn the answer.
  private var conclusion: String {
    guard let widest = evaluation.tornado.swings.first else { return "" }
    let ends = [widest.low, widest.high].map(\.netPresentValue.kroner).sorted()
    return AnalysisMessage.tornado(
      widest.assumption.text, from: numbers.amount(ends[0]), to: numbers.amount(ends[1]),
      turns: ends[0] < 0 && ends[1] >= 0
    ).text(in: language)
  }

  private var table: DataTable {
    let columns: [(AnalysisMessage, Bool)] = [
      (.lowColumn, true), (.valueAtLow, true), (.backAtLow, false), (.highColumn, true),
      (.valueAtHigh, true), (.backAtHigh, false),
    ]
    return DataTable(
      caption: Message.tornadoTitle.text(in: language),
      [.init(say(.assumptionColumn), isNumeric: false)]
        + columns.map { .init(say($0.0), isNumeric: $0.1) },
      evaluation.tornado.swings.map(row))
  }

  private func row(_ swing: Tornado.Swing) -> DataTable.Row {
    let ends = [swing.low, swing.high].flatMap { end -> [DataCell] in
      [
        cells.number(end.written.value), cells.thousands(kroner: end.netPresentValue.kroner),
        .text(end.payback.state.shortText(in: language)),
      ]
    }
    return DataTable.Row(.body, [.text(name(of: swing.assumption))] + ends)
  }

  private func name(of id: AssumptionID) -> String {
    let unit = evaluation.businessCase.assumption(id)?.unitText ?? ""
    return unit.isEmpty ? id.text : "\(id.text), \(UnitText(language).several(unit).visible)"
  }

  private func say(_ message: AnalysisMessage) -> String { message.text(in: language) }
}
