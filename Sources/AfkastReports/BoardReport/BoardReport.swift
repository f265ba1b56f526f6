package import AfkastDocuments
import AfkastDiagnostics
import AfkastEngine
package import AfkastModel

/// KPIs and open actions by department, for the wall that each meets at.
package struct BoardReport: Sendable {
  let sections: [BoardSection]
  let frame: StatusFrame
  let language: Language
  private let asked: String?
  /// The program and its version: `afkast 0.1.0`.
  let program: String

  /// `departments` are those that a name is known of; `only` is the one that was asked for, nil for all that
  /// have anything to tell.
  package init(
    _ cases: [BoardCase], _ frame: StatusFrame, _ departments: [Department],
    only: DepartmentID?, _ language: Language, program: String
  ) {
    self.frame = frame
    self.language = language
    self.program = program
    var ids = departments.map(\.id)
    let named = cases.flatMap { item in
      item.kpis.standings.flatMap(\.departments) + item.tasks.compactMap(\.department)
    }
    for id in named where !ids.contains(id) { ids.append(id) }
    func title(of id: DepartmentID) -> String {
      (departments.first { $0.id == id }?.title ?? id.text).visible
    }
    asked = only.map(title)
    sections = (only.map { [$0] } ?? ids).map { BoardSection($0, title: title(of: $0), cases) }
      .filter { only != nil || !$0.isEmpty }
  }

  /// The board for people, whatever the format: a part for each department.
  package var page: Page {
    let parts = sections.map { $0.section(on: frame.asOf.lastDay, language) }
    let nothing = Page.Section(
      id: "nothing", title: "",
      [.paragraph(BoardMessage.nothing(frame.asOf).text(in: language))])
    return Page(
      language: language.rawValue, title: BoardMessage.title(asked, frame.asOf).text(in: language),
      parts.isEmpty ? [nothing] : parts)
  }

  /// The board for programs.
  package var json: JSON {
    .object([
      ("schema", .string("afkast.report-board/1")), ("generator", .string(program)),
      ("asOf", .string(frame.asOf.description)), ("knownAt", JSON(frame.knownAt?.description)),
      ("stores", .array(frame.stores.map(\.json))),
      ("departments", .array(sections.map(Self.json))),
    ])
  }

  private static func json(_ section: BoardSection) -> JSON {
    .object([
      ("id", .string(section.department.text)), ("title", .string(section.title)),
      ("kpis", .array(section.rows.map(json))), ("tasks", .array(section.tasks.map(\.json))),
    ])
  }

  private static func json(_ row: BoardRow) -> JSON {
    .object([
      ("case", .string(row.report.businessCase.id.text)),
      ("owner", JSON(row.standing.kpi.owner ?? row.report.businessCase.owner)),
      ("asksForAttention", .bool(row.asksForAttention)), ("isOverdue", .bool(row.isOverdue)),
      ("standing", StandingJSON(row.standing, row.report).json),
    ])
  }
}
