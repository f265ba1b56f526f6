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

  var block: Block { .table(table) }

  /// Which assumption matters most, and whether it alone can turn the answer.
  var conclusion: String {
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
      evaluation.tornado.swings.map(row), notes: [conclusion])
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
    return unit.isEmpty ? id.text : "\(id.text), \(unit)"
  }

  private func say(_ message: AnalysisMessage) -> String { message.text(in: language) }
}
