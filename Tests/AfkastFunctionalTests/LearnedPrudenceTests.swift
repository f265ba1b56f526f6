import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// The table that `afkast lessons` offers can be put into a workspace as it stands.
@Suite struct LearnedPrudenceTests {
  /// A robot for 100 tkr that was to save 10 tkr a month.
  private static func robot(_ id: String) -> String {
    """
    afkast: 1
    id: \(id)
    title: Robot
    start: 2025-01
    horizon: 2 years
    assumptions:
      hours: { likely: 40 hour/month, low: 20 hour/month, high: 60 hour/month }
    costs:
      - { id: robot, kind: investment, amount: 100 tkr, in: 2025-01 }
    benefits:
      - { id: saved, kind: cash, amount: hours * 250 kr/hour }
    kpis:
      - { id: measured, title: Hours, unit: hour/month, level: output, good: up, measures: hours, every: half-year }

    """
  }

  /// Three robots of 120, 130 and 140 tkr that saved 20, 24 and 28 of 40 hours.
  private static func stage() throws -> Stage {
    let stage = try Stage()
    try stage.write("language: en\n", to: "afkast.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    for (index, id) in ["one", "two", "three"].enumerated() {
      try stage.write(robot(id), to: "\(id).yaml")
      #expect(stage.run(["approve", id, "--decision", "B1", "--on", "2024-12-01"]).exitCode == 0)
      let price = "\(120 + 10 * index) tkr"
      #expect(stage.run(["record", "actual", id, "robot", "2025-01", price]).exitCode == 0)
      for half in ["2025-H1", "2025-H2"] {
        let hours = String(20 + 4 * index)
        #expect(stage.run(["record", "measurement", id, "measured", half, hours]).exitCode == 0)
      }
    }
    return stage
  }

  // Costs come to 130 % and benefits to 60 %; the other levels are the built-in table's.
  @Test(arguments: ["en", "da"])
  func `the table is read and used`(_ language: String) throws {
    let stage = try Self.stage()
    let yaml = stage.run(["lessons", "--as-table", "own", "--language", language])
    #expect(yaml.exitCode == 0 && yaml.narration == "")
    #expect(try stage.text(of: "afkast.yaml") == "language: en\n")
    let file = WorkspaceFile(SourceText(name: "afkast.yaml", text: yaml.output))
    #expect(file.diagnostics.map(\.message) == [])
    let table = try known(file.workspace.prudenceTables.first)
    #expect(table.name == "own" && table.origin.year == Year(2026) && table.origin.isIllustrative)
    #expect(
      EvidenceLevel.allCases.map { table.uplift(at: $0).fraction } == [
        0.3, 0.25, 0.15, 0.1, 0.05, 0,
      ])
    #expect(
      EvidenceLevel.allCases.map { table.reduction(at: $0).fraction }
        == [0.4, 0.25, 0.15, 0.1, 0.05, 0])
    try stage.write("language: en\n" + yaml.output, to: "afkast.yaml")
    let prudent = stage.run([
      "evaluate", "one.yaml", "--prudent", "--prudence-table", "own", "--format", "csv",
    ])
    #expect(prudent.exitCode == 0)
    // 100 t.kr. and 30 %; 240 t.kr. less 40 %.
    #expect(prudent.output.contains(",130000,144000,14000,"))
  }

  @Test func `without three cases there is nothing to offer`() throws {
    let stage = try Self.stage()
    let result = stage.run(["lessons", "one.yaml", "two.yaml", "--as-table", "own"])
    #expect(result.exitCode == 65 && result.output == "")
    #expect(result.narration.contains("3 cases"))
  }

  @Test(arguments: ["Own", "own table", "", "own: {}"])
  func `a name that no table can have is refused`(_ name: String) throws {
    #expect(try Stage().run(["lessons", "--as-table", name]).exitCode == 64)
  }
}
