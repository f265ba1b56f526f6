import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What should have been done by now.
struct OverdueSection {
  private let reported: ReportedCase
  private let language: Language
  private let cells: ReportCells

  init(_ reported: ReportedCase, _ language: Language) {
    self.reported = reported
    self.language = language
    cells = ReportCells(language)
  }

  /// Nil where the case cannot be computed.
  var section: Page.Section? {
    guard reported.status != nil else { return nil }
    let entries = reported.entry.overdue
    return Page.Section(
      id: "overdue", title: say(.overdueTitle),
      [entries.isEmpty ? .paragraph(say(.nothingOverdue)) : .table(table(entries))])
  }

  private func table(_ entries: [DueReport.Entry]) -> DataTable {
    DataTable(
      caption: say(.overdueCaption(reported.asOf.lastDay)),
      [
        .init(say(.actionColumn), isNumeric: false),
        .init(say(.departmentColumn), isNumeric: false),
        .init(say(.ownerColumn), isNumeric: false), .init(say(.byWhenColumn), isNumeric: false),
        .init(say(.stateColumn), isNumeric: false),
      ],
      entries.map { entry in
        let sentence = DueSentence(entry, on: reported.asOf.lastDay, language)
        return .init(
          .body,
          [
            .text(sentence.what), .text(sentence.department), .text(sentence.owner),
            cells.day(entry.item.dueDay), .text(sentence.when),
          ])
      })
  }

  private func say(_ message: LogMessage) -> String { message.text(in: language) }
}
