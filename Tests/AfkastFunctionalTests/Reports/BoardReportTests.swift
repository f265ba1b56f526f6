import AfkastTestSupport
import Foundation
import Testing

/// A department's wall: what is overdue first, and nothing of closed cases.
@Suite struct BoardReportTests {
  private struct Answer: Decodable {
    struct Department: Decodable {
      struct Row: Decodable {
        let `case`: String
        let isOverdue: Bool
      }
      struct Task: Decodable {
        let state, kind: String
      }

      let id: String
      let kpis: [Row]
      let tasks: [Task]
    }

    let schema: String
    let departments: [Department]
  }

  private func answer(_ arguments: [String], in stage: Stage) throws -> Answer {
    let result = stage.run(
      ["report", "board", "demo", "--as-of", "2028-12", "--format", "json"] + arguments)
    #expect(result.exitCode == 0, "\(result.narration)")
    return try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
  }

  @Test(arguments: [("sundhed", "da"), ("social", "en")])
  func `a department of the example municipality`(_ department: String, _ language: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let result = stage.run([
      "report", "board", "demo", "--as-of", "2028-12", "--department", department, "--language",
      language, "--format", "md",
    ])
    try expectGolden(
      result.output,
      "Tests/AfkastFunctionalTests/Screens/report-board-\(department)-2028-12-\(language).md")
  }

  @Test func `what is overdue comes first`() throws {
    let found = try answer([], in: ExampleFacts.stage(in: "demo"))
    #expect(found.schema == "afkast.report-board/1" && found.departments.count > 3)
    for department in found.departments {
      let late = department.kpis.map(\.isOverdue)
      #expect(late == late.sorted { $0 && !$1 }, "\(department.id)")
      let states = department.tasks.map { $0.state == "overdue" }
      #expect(states == states.sorted { $0 && !$1 }, "\(department.id)")
      #expect(department.kpis.allSatisfy { $0.case != "medicindispensere-leje" })
    }
    #expect(found.departments.contains { $0.kpis.contains(where: \.isOverdue) })
    #expect(found.departments.contains { !$0.tasks.isEmpty })
  }

  @Test func `one department has the same part as among all`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let all = try answer([], in: stage)
    let one = try answer(["--department", "sundhed"], in: stage)
    #expect(one.departments.map(\.id) == ["sundhed"])
    let part = all.departments.first { $0.id == "sundhed" }
    #expect(part?.kpis.map(\.case) == one.departments[0].kpis.map(\.case))
  }

  /// 4 January 2021 is day 44200 of spreadsheets (Microsoft's DATEVALUE).
  @Test func `a day is the same in a workbook`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let made = stage.run([
      "report", "board", "demo", "--as-of", "2028-12", "--department", "boern", "--output",
      "b.xlsx",
    ])
    #expect(made.exitCode == 0, "\(made.narration)")
    let parts = try ZippedText.parts(of: stage.folder.appending(path: "b.xlsx"))
    #expect(parts.contains { $0.key.contains("sheet3") && $0.value.contains("<v>44200</v>") })
  }

  @Test func `a department that nobody names`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let result = stage.run(["report", "board", "demo", "--department", "sundhet"])
    #expect(result.exitCode == 64 && result.narration.contains("sundhed"))
  }

  @Test(arguments: [("da", "Den seneste periode; nu: 7"), ("en", "The last period; now: 7")])
  func `one measurement is not periods`(_ language: String, _ words: String) throws {
    let stage = try Stage()
    try stage.write(
      "afkast: 1\nid: bare\ntitle: Bare\nstart: 2027-01\nhorizon: 2 years\ndepartments: [care]\n"
        + "kpis:\n  - { id: k, title: K, unit: point, every: month }\n", to: "bare.yaml")
    for command in [["init"], ["record", "measurement", "bare", "k", "2027-02", "7"]] {
      #expect(stage.run(command).exitCode == 0)
    }
    let result = stage.run([
      "report", "board", "bare.yaml", "--as-of", "2027-02", "--format", "md", "--language",
      language,
    ])
    #expect(result.output.contains("| \(words) "))
  }

  @Test func `a department without anything has an empty wall`() throws {
    let stage = try Stage()
    try stage.write(
      "afkast: 1\nid: bare\ntitle: Bare\nstart: 2027-01\nhorizon: 2 years\ndepartments: [care]\n"
        + "costs:\n  - { id: run, kind: operating, amount: 600 tkr/year }\n", to: "bare.yaml")
    for arguments in [[], ["--department", "care"]] {
      let result = stage.run(
        ["report", "board", "bare.yaml", "--as-of", "2027-06", "--format", "md"] + arguments)
      #expect(result.exitCode == 0 && result.output.hasPrefix("# "))
    }
  }
}
