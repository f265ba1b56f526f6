import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// One department's part of a board.
struct BoardSection {
  let department: DepartmentID
  let title: String
  /// The pressing ones first.
  let rows: [BoardRow]
  /// The most pressing first.
  let tasks: [DueReport.Entry]

  init(_ department: DepartmentID, title: String, _ cases: [BoardCase]) {
    self.department = department
    self.title = title
    let all = cases.flatMap { item in
      item.standings(of: department).map { BoardRow(standing: $0, report: item.kpis) }
    }
    rows = all.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    tasks = cases.flatMap { item in
      item.tasks.filter { $0.department == department }.map {
        DueReport.Entry($0, caseTitle: item.kpis.businessCase.title, departmentTitle: title)
      }
    }.sorted { $0.item < $1.item }
  }

  var isEmpty: Bool { rows.isEmpty && tasks.isEmpty }

  func section(on day: Day, _ language: Language) -> Page.Section {
    func say(_ message: BoardMessage) -> String { message.text(in: language) }
    let summary = say(
      .summary(
        kpis: rows.count, asking: rows.count(where: \.asksForAttention),
        measurements: rows.count(where: \.isOverdue),
        tasks: tasks.count { $0.item.state == .overdue }))
    let kpis: [Block] =
      rows.isEmpty
      ? [.paragraph(say(.noKPIs))] : [.table(kpiTable(language))]
    let open: Block =
      tasks.isEmpty ? .paragraph(say(.noTasks)) : .table(taskTable(on: day, language))
    return Page.Section(
      id: "department-\(department.text)", title: title,
      [.paragraph([.strong(summary)])] + kpis + [open])
  }

  private func kpiTable(_ language: Language) -> DataTable {
    let columns: [any Worded] = [
      KPIReportMessage.kpiColumn, KPIReportMessage.levelColumn, KPIReportMessage.sparkColumn,
      KPIReportMessage.variationColumn, BoardMessage.assuranceColumn, BoardMessage.ownerColumn,
      KPIReportMessage.nextColumn, BoardMessage.caseColumn,
    ]
    return DataTable(
      caption: "\(title): \(BoardMessage.kpisCaption.text(in: language))",
      columns.map { .init($0.text(in: language), isNumeric: false) },
      rows.enumerated().map { index, row in
        .init(.body, row.cells(id: "\(department.text)-\(index + 1)", language))
      }, notes: [BoardMessage.legend.text(in: language)])
  }

  private func taskTable(on day: Day, _ language: Language) -> DataTable {
    let columns: [BoardMessage] = [
      .taskColumn, .caseColumn, .ownerColumn, .byColumn, .stateColumn,
    ]
    return DataTable(
      caption: "\(title): \(BoardMessage.tasksCaption.text(in: language))",
      columns.map { .init($0.text(in: language), isNumeric: false) },
      tasks.map { entry in
        let sentence = DueSentence(entry, on: day, language)
        return .init(
          .body,
          [
            .text(sentence.what), .text(entry.caseTitle.visible), .text(sentence.owner),
            ReportCells(language).day(entry.item.dueDay), .text(sentence.when),
          ])
      })
  }
}
