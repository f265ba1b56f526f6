import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What each assumption means alone, and what it takes for the case to break even.
struct SensitivitySection {
  private let evaluation: Evaluation
  private let language: Language

  /// Nil where the case cannot be computed.
  init?(_ reported: ReportedCase, _ language: Language) {
    guard let evaluation = reported.followed else { return nil }
    self.evaluation = evaluation
    self.language = language
  }

  var section: Page.Section {
    let swings = evaluation.tornado.swings
    let tornado: [Block] =
      swings.isEmpty
      ? [.paragraph(say(.noRanges))]
      : [.figure(TornadoFigure(evaluation, language).figure)]
    return Page.Section(
      id: "tornado", title: say(.sensitivityTitle), tornado + [.table(switching)])
  }

  private var switching: DataTable {
    let text = SwitchingTable(evaluation, language)
    let columns: [Message] =
      [.switchingBreakEven] + (evaluation.promise == nil ? [] : [.switchingPromise])
    return DataTable(
      caption: Message.switchingTitle.text(in: language),
      [.init(say(.assumptionColumn), isNumeric: false)]
        + columns.map { .init($0.text(in: language), isNumeric: false) },
      text.rows.map { .init(.body, $0.map(DataCell.text)) })
  }

  private func say(_ message: AnalysisMessage) -> String { message.text(in: language) }
}
