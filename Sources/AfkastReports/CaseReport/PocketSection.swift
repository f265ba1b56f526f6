import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Who pays and who gains, and what to say where they are not the same.
struct PocketSection {
  private let evaluation: Evaluation
  private let departments: [Department]
  private let language: Language
  private let cells: ReportCells

  /// Nil where the case cannot be computed.
  init?(_ reported: ReportedCase, _ language: Language) {
    guard let evaluation = reported.followed else { return nil }
    self.evaluation = evaluation
    departments = reported.workspace.departments
    self.language = language
    cells = ReportCells(language)
  }

  var section: Page.Section {
    let sentences = PocketTable(evaluation, departments, language).sentences
    let pockets = evaluation.pockets
    let isShort = (pockets.actors + pockets.departments).contains { $0.payback.state == .never }
    let words = sentences.isEmpty ? [say(isShort ? .nobodyGains : .samePocket)] : sentences
    return Page.Section(
      id: "pockets", title: Message.pocketHeading.text(in: language),
      words.map { Block.paragraph($0) } + [.table(table)])
  }

  private var table: DataTable {
    let columns: [Message] = [
      .costsHeading, .benefitsHeading, .netHeading, .netPresentValueHeading,
    ]
    return DataTable(
      caption: say(.pocketCaption(evaluation.businessCase.prices)),
      [.init(say(.whoColumn), isNumeric: false)]
        + columns.map { .init($0.text(in: language)) }
        + [.init(Message.backInHeading.text(in: language), isNumeric: false)],
      rows, notes: [say(.pocketNote)])
  }

  /// Departments stand under the municipality.
  private var rows: [DataTable.Row] {
    let pockets = evaluation.pockets
    var rows: [DataTable.Row] = []
    for actor in pockets.actors {
      rows.append(row(actor))
      if actor.perspective == .actor(.municipality), pockets.departments.count > 1 {
        rows += pockets.departments.map { row($0, before: "– ") }
      }
    }
    return rows + (pockets.actors.count > 1 ? pockets.sums.map { row($0, kind: .total) } : [])
  }

  private func row(
    _ pocket: Pocket, before: String = "", kind: DataTable.Row.Kind = .body
  ) -> DataTable.Row {
    let name = PocketTable(evaluation, departments, language).name(of: pocket)
    return DataTable.Row(
      kind,
      [
        .text(before + name), cells.thousands(pocket.costs), cells.thousands(pocket.benefits),
        cells.thousands(pocket.net), cells.thousands(kroner: pocket.netPresentValue.kroner),
        .text(pocket.payback.state.shortText(in: language)),
      ])
  }

  private func say(_ message: AnalysisMessage) -> String { message.text(in: language) }
}
