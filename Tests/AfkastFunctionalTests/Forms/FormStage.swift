import AfkastTestSupport
import Foundation
import Testing

/// A municipality that sends forms out and gets them back, on 15 June 2026.
struct FormStage {
  static let file = "maalinger-sundhed-2026-06.xlsx"
  /// The sheet of the department.
  static let sheet = "Sundhed og Omsorg"
  let stage: Stage

  static let workspace = """
    language: da
    municipality: Prøve Kommune
    departments: { sundhed: Sundhed og Omsorg, teknik: Teknik og Miljø }

    """

  static let caseText = """
    afkast: 1
    id: hjemmepleje
    title: Skærmbesøg i hjemmeplejen
    owner: Sundhedschefen
    departments: [sundhed, teknik]
    start: 2026-01
    horizon: 3 years
    groups: [under-80, over-80]
    milestones:
      - { id: udbud, title: Udbud afsluttet, department: sundhed, owner: Indkøbschefen, by: 2026-05 }
    costs:
      - { id: udstyr, kind: investment, amount: 1.2 mkr, in: 2026-01 }
    kpis:
      - { id: i-brug, title: Borgere med skærmbesøg, unit: citizen, every: month, good: up, owner: Teamleder,
          source: Omsorgssystemet, definition: Borgere med mindst ét skærmbesøg, baseline: 0,
          target: { value: 1200, by: 2026-12 } }
      - { id: tryghed, title: Tryghed, unit: "%", every: quarter, good: up, scale: 0..100, baseline: 80,
          source: Spørgeskema, target: { value: 90, by: 2028-12 } }
      - { id: fejl, title: Fejl, unit: events/month, every: month, good: down }

    """

  /// With facts: too few values of two KPIs for limits, one value of few people, and an open action.
  init(municipality: String = "Prøve Kommune", startingLater delay: Int64 = 0) throws {
    stage = try Stage()
    stage.milliseconds += delay
    try stage.write(
      Self.workspace.replacing("Prøve Kommune", with: municipality), to: "afkast.yaml")
    try stage.write(Self.caseText, to: "cases/hjemmepleje.yaml")
    let facts = [
      ["measurement", "hjemmepleje", "i-brug", "2026-01", "90"],
      ["measurement", "hjemmepleje", "i-brug", "2026-02", "3"],
      ["measurement", "hjemmepleje", "fejl", "2026-01", "12"],
      ["measurement", "hjemmepleje", "fejl", "2026-02", "14"],
      ["measurement", "hjemmepleje", "fejl", "2026-03", "13"],
      [
        "action", "hjemmepleje", "Skriv til leverandøren", "--owner", "Teamleder", "--by",
        "2026-06-10", "--on", "2026-04-01",
      ],
    ]
    try expect(["init"])
    for fact in facts { try expect(["record"] + fact) }
  }

  func expect(_ arguments: [String]) throws {
    let result = stage.run(arguments)
    try #require(result.exitCode == 0, "\(arguments): \(result.narration)")
  }

  func url(_ name: String = file) -> URL { stage.folder.appending(path: name) }

  /// Sends the department's form.
  func send(_ name: String = file) throws {
    try expect(["form", "--department", "sundhed", "--output", name])
  }

  /// Where the answers of rows stand, by a part of their marks.
  func rows(_ name: String = file, sheet: String = sheet) throws -> [(mark: String, row: Int)] {
    let page = try known(
      Spreadsheet.contents(of: url(name)).sheets.first { $0.name == sheet }, sheet)
    return page.cells.enumerated().compactMap { index, cells in
      let marks = cells.compactMap { cell -> String? in
        if case .text(let text) = cell, text.hasPrefix("afkast-row|") { text } else { nil }
      }
      return marks.first.map { ($0, index + 1) }
    }
  }

  /// The row of a KPI and period, or of an action.
  func row(_ part: String, in name: String = file, sheet: String = sheet) throws -> Int {
    try known(try rows(name, sheet: sheet).first { $0.mark.contains(part) }?.row, part)
  }

  /// Writes cells of the form, by a part of the row's mark and a column.
  func fill(
    _ name: String = file, cells: [(String, String, Spreadsheet.Edit.Step)],
    then steps: [[Spreadsheet.Edit.Step]] = []
  ) throws {
    let rows = try rows(name)
    let written = try cells.map { part, column, value -> [Spreadsheet.Edit.Step] in
      let row = try known(rows.first { $0.mark.contains(part) }?.row, part)
      return ["set", .text(Self.sheet), .text("\(column)\(row)"), value]
    }
    try Spreadsheet.edit([.init(url(name), written + steps)])
  }

  func read(_ name: String = file, _ more: [String] = []) -> (
    output: String, narration: String, exitCode: Int32
  ) {
    stage.run(["import", "form", name] + more)
  }

  /// What became of each answer, as `i-brug 2026-03 118`, by outcome.
  func outcomes(_ name: String = file, _ more: [String] = []) throws -> [Outcome] {
    let result = stage.run(["import", "form", name, "--format", "json"] + more)
    let read = try JSONDecoder().decode(Answers.self, from: Data(result.output.utf8))
    return read.files.flatMap(\.answers)
  }

  struct Answers: Decodable {
    let files: [File]
    struct File: Decodable {
      let problem: String?
      let batch: Int?
      let answers: [Outcome]
    }
  }

  struct Outcome: Decodable {
    let outcome: String
    let sheet: String?
    let cell: String?
    let kpi: String?
    let period: String?
    let value: Double?
    let count: Int?
    let text: String?
    let day: String?
    let problem: String?
    let suggested: Double?
  }

  /// The measurements that hold, as `case kpi group period value n`.
  func measurements() throws -> Set<String> {
    let log = stage.run(["log", "--format", "json"])
    struct Log: Decodable {
      let facts: [Fact]
      struct Fact: Decodable {
        let `case`: String
        let kind: String
        let period: String
        let kpi: String?
        let group: String?
        let value: Double?
        let count: Int?
        let correctedBy: Int?
      }
    }
    let facts = try JSONDecoder().decode(Log.self, from: Data(log.output.utf8)).facts
    return Set(
      facts.filter { $0.kind == "measurement" && $0.correctedBy == nil }.map {
        Self.line($0.case, $0.kpi ?? "", $0.group, $0.period, $0.value ?? .nan, $0.count)
      })
  }

  static func line(
    _ caseID: String, _ kpi: String, _ group: String?, _ period: String, _ value: Double,
    _ count: Int?
  ) -> String {
    "\(caseID) \(kpi) \(group ?? "-") \(period) \(value) \(count.map(String.init) ?? "-")"
  }
}
