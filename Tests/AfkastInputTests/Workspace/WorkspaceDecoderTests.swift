import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import Testing

@Suite struct WorkspaceDecoderTests {
  private func read(_ text: String) -> WorkspaceFile {
    WorkspaceFile(SourceText(name: "afkast.yaml", text: text))
  }

  private func marks(_ text: String) -> [String] {
    let file = read(text)
    return file.diagnostics.map { "\($0.id): \(file.source.text(at: $0.range) ?? "")" }
  }

  @Test func `reads every key`() {
    let file = read(
      """
      afkast: 1
      municipality: Eksempel
      language: da
      prices: 2026
      discount: { schedule: "constant:4 %", step: year, timing: mid }
      departments: { sundhed: Sundhed og Omsorg, teknik: }
      goals:
        - { id: klima, title: Klima, level: council }
        - { id: lys, title: Lys, level: unit, parent: klima, rank: 2 }
        - id: luft
          title: Luft
          kpis: [{ id: co2, title: CO2, unit: ton/year, baseline: 80, target: falling }]
      suppressBelow: 3
      cadenceGrace: 1 day
      thresholds: { kpis: 5, green: 80 %, yellow: 50 % }
      """)
    #expect(file.diagnostics.isEmpty)
    let workspace = file.workspace
    #expect(workspace.municipality == "Eksempel" && workspace.language == .danish)
    #expect(workspace.prices?.number == 2026)
    #expect(workspace.discounting.schedule.name == "constant:4 %")
    #expect(workspace.discounting.step == .year && workspace.discounting.timing == .mid)
    #expect(workspace.departments.map(\.id.text) == ["sundhed", "teknik"])
    #expect(workspace.departments.map(\.title) == ["Sundhed og Omsorg", "teknik"])
    #expect(workspace.goals.map(\.id.text) == ["klima", "lys", "luft"])
    #expect(workspace.goals.map(\.level) == [.council, .unit, nil])
    #expect(workspace.goals.map(\.parent?.text) == [nil, "klima", nil])
    #expect(workspace.goals.map(\.rank) == [nil, 2, nil])
    #expect(workspace.goals.flatMap(\.kpis).map(\.target) == [.falling])
    let thresholds = workspace.thresholds
    #expect(thresholds.mostKPIs == 5 && thresholds.green == Share(4, over: 5))
    #expect(thresholds.yellow == Share(1, over: 2))
    #expect(workspace.suppressBelow == 3 && workspace.cadenceGraceDays == 1)
  }

  @Test func `has defaults`() {
    let workspace = read("municipality: x").workspace
    #expect(workspace.discounting == Discounting())
    #expect(workspace.suppressBelow == 5 && workspace.cadenceGraceDays == 14)
    #expect(workspace.thresholds.mostKPIs == 7 && workspace.thresholds.green == Share(9, over: 10))
    #expect(workspace.departments.isEmpty && workspace.goals.isEmpty && workspace.language == nil)
  }

  @Test(arguments: [
    ("language: dansk", ["unknown-choice: dansk"]), ("discount: dk-2021", ["wrong-type: dk-2021"]),
    ("discount: { schedule: dk-2020 }", ["unknown-choice: dk-2020"]),
    ("discount: { schedule: \"constant:4\" }", ["bad-percentage: \"constant:4\""]),
    ("thresholds: { green: 60 % }", ["bad-range: { green: 60 % }"]),
    ("thresholds: { red: 10 % }", ["unknown-key: red"]),
    ("suppressBelow: 5.000", ["bad-number: 5.000"]), ("cadenceGrace: 14", ["bad-duration: 14"]),
    ("cadenceGrace: 2 dage", ["bad-duration: 2 dage"]), ("departments: a", ["wrong-type: a"]),
    ("departments: [a, a]", ["duplicate-id: a"]),
    ("departments: { A b: x }", ["bad-identifier: A b"]),
    ("departments: { a: [x] }", ["wrong-type: [x]"]), ("tables: []", ["wrong-type: []"]),
    ("departments: { a: Børn, unge og kultur }", ["comma-in-braces: Børn, unge og kultur"]),
    ("goals: [{ id: a, title: A, parent: b }]", ["unknown-name: b"]),
    ("goals: [{ id: a, title: A, parent: a }]", ["keys-conflict: a"]),
    (
      "goals: [{ id: a, title: A, parent: b }, { id: b, title: B, parent: a }]",
      ["keys-conflict: b", "keys-conflict: a"]
    ),
    (
      "goals: [{ id: c, title: C, parent: a }, { id: a, title: A, parent: b }, "
        + "{ id: b, title: B, parent: a }]", ["keys-conflict: b", "keys-conflict: a"]
    ),
    ("goals: [{ id: a, title: A, parent: b }, { id: b }]", ["missing-key: "]),
    (
      "goals: [{ id: a, title: A, level: unit }, { id: b, title: B, level: unit, parent: a }]",
      ["goal-level: unit"]
    ),
    (
      "goals: [{ id: a, title: A, level: unit }, { id: b, title: B, parent: a }, "
        + "{ id: c, title: C, level: council, parent: b }]", ["goal-level: council"]
    ),
    ("goals: [{ id: a, title: A, rank: 1.5 }]", ["bad-number: 1.5"]),
    ("goals: [{ id: a, title: A, kpis: [{ id: k, title: K }] }]", ["missing-key: "]),
    (
      "goals: [{ id: a, title: A, kpis: [{ id: k, title: K, unit: kr, node: n }] }]",
      ["unknown-key: node"]
    ),
    ("afkast: 2", ["format-version: 2"]), ("[a]", ["wrong-type: [a]"]),
  ])
  func `says one thing about one mistake`(_ text: String, _ expected: [String]) {
    #expect(marks(text) == expected)
  }

  @Test func `lets cases name departments and goals of a broken list`() {
    let workspace = read("departments: [sundhed, Teknik]\ngoals: [{ id: a }]").workspace
    #expect(mistakes(in: caseText("departments: [social]\ngoal: b"), workspace) == [])
  }

  @Test func `holds cases to its departments, goals and prices`() {
    let workspace = read(
      "departments: [sundhed]\ngoals: [{ id: klima, title: K }]\nprices: 2026"
    ).workspace
    let text = caseText(
      "departments: [sundhd]\ngoal: klma", cost: "amount: 1 mkr, in: 2027-01, prices: 2025")
    let found = read(text, workspace)
    #expect(found.map(\.id) == ["unknown-name", "unknown-name", "price-level"])
    #expect(found.map(\.replacement) == ["sundhed", "klima", nil])
    #expect(
      mistakes(in: caseText("prices: 20x6", cost: "amount: 1 kr, in: 2027-01, prices: 2025"))
        == ["bad-year"])
  }

  private static let levels = "levels: { 0: 40 %, 1: 25 %, 2: 15 %, 3: 10 %, 4: 5 %, 5: 0 % }"

  private func prudence(_ keys: String) -> String {
    "tables: { prudence: { egen: { year: 2027, source: Egne sager, \(keys) } } }"
  }

  @Test func `reads prudence tables, with a side of their own where one is given`() throws {
    let text = prudence(
      Self.levels + ", costs: { 0: 120 %, 1: 25 %, 2: 12.5 %, 3: 3 %, 4: 2 %, 5: 1 % }")
    #expect(marks(text) == [])
    let table = try #require(read(text).workspace.prudenceTables.first)
    #expect(table.name == "egen" && table.origin.year == Year(2027) && !table.origin.isIllustrative)
    #expect(table.uplift(at: .estimate) == Uplift(6, over: 5))
    #expect(table.uplift(at: .beforeAndAfter) == Uplift(1, over: 8))
    #expect(table.reduction(at: .estimate) == Share(2, over: 5))
    #expect(table.reduction(at: .metaAnalysis) == Share.none)
  }

  @Test(arguments: [
    ("levels: {}", ["missing-key: {}"]), ("levels: 40 %", ["wrong-type: 40 %"]),
    ("levels: { 0: 40 % }", ["missing-key: { 0: 40 % }"]),
    ("costs: { 0: 1 %, 1: 1 %, 2: 1 %, 3: 1 %, 4: 1 %, 5: 1 % }", ["missing-key: "]),
    (levels + ", benefits: { 6: 1 % }", ["unknown-choice: 6"]),
    (levels + ", benefits: { 0: 101 % }", ["bad-percentage: 101 %"]),
    (levels + ", costs: { 0: 1001 % }", ["bad-percentage: 1001 %"]),
    (levels + ", costs: { 0: 1,5 % }", ["comma-in-braces: 1,5 %"]),
    (levels + ", illustrative: ja", ["bad-boolean: ja"]),
    (levels + ", days: 3", ["unknown-key: days"]),
  ])
  func `says one thing about one mistake in a prudence table`(
    _ keys: String, _ expected: [String]
  ) {
    let found = marks(prudence(keys))
    #expect(found.count == 1 && (found == expected || expected == ["missing-key: "]), "\(found)")
  }

  private func read(_ text: String, _ workspace: Workspace) -> [Diagnostic] {
    CaseFile(SourceText(name: "sag.yaml", text: text), in: workspace).diagnostics
  }
}
