import AfkastTestSupport
import Foundation
import Testing

/// Exports leave the municipality: of few people they tell nothing.
@Suite struct ExportPrivacyTests {
  private static let text = """
    afkast: 1
    id: help
    title: Help at home
    start: 2027-01
    horizon: 3 years
    groups: [young, old]
    costs:
      - { id: purchase, kind: investment, amount: 1.2 mkr, in: 2027-01 }
    kpis:
      - { id: k, title: Helped, unit: citizen, every: month, good: up }
      - { id: share, title: Share, unit: "%", every: month, good: up }

    """

  private func stage() throws -> Stage {
    let stage = try Stage()
    try stage.write("language: en\n", to: "afkast.yaml")
    try stage.write(Self.text, to: "help.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    return stage
  }

  private func record(_ stage: Stage, _ words: String...) {
    let made = stage.run(["record", "measurement", "help"] + words)
    #expect(made.exitCode == 0, "\(made.narration)")
  }

  private func rows(_ stage: Stage) -> [[String: String]] {
    CSVTable(stage.run(["export", "facts"]).output).rows
  }

  /// Values of measurements in the order of recording; `–` where hidden.
  private func values(_ stage: Stage) -> [String] {
    rows(stage).filter { $0["kind"] == "measurement" }.map {
      $0["value"] == "" && $0["hidden"] == "true" ? "–" : $0["value"] ?? ""
    }
  }

  @Test func `a value of few is hidden, and so are longer periods that hold it`() throws {
    let stage = try stage()
    record(stage, "k", "2026-01", "40")
    record(stage, "k", "2026-02", "3")
    record(stage, "k", "2026-03", "50", "--n", "4")
    record(stage, "k", "2026-04", "0")
    record(stage, "k", "2026-05", "5")
    record(stage, "k", "2026-Q1", "93")
    record(stage, "k", "2026-Q2", "95")
    #expect(values(stage) == ["40", "–", "–", "0", "5", "–", "95"])
    let hidden = rows(stage).filter { $0["hidden"] == "true" }
    #expect(hidden.count == 3 && hidden.allSatisfy { $0["count"] == "" })
  }

  @Test func `all groups of a period go with one that is of few`() throws {
    let stage = try stage()
    record(stage, "k", "2026-01", "45")
    record(stage, "k", "2026-01", "42", "--group", "old")
    record(stage, "k", "2026-01", "3", "--group", "young")
    record(stage, "k", "2026-02", "42", "--group", "old")
    #expect(values(stage) == ["45", "–", "–", "42"])
  }

  @Test func `the number behind a share of few is hidden, and the share is not`() throws {
    let stage = try stage()
    record(stage, "share", "2026-01", "8", "--n", "25")
    record(stage, "share", "2026-02", "40", "--n", "25")
    let found = rows(stage).map { [$0["value"], $0["count"], $0["hidden"]] }
    #expect(found == [["8", "", "true"], ["40", "25", "false"]])
  }

  @Test func `a corrected value and its reason are judged too`() throws {
    let stage = try stage()
    record(stage, "k", "2026-01", "3")
    #expect(stage.run(["correct", "1", "--value", "30", "--reason", "3 was 30"]).exitCode == 0)
    record(stage, "k", "2026-02", "50")
    #expect(
      stage.run(["correct", "3", "--value", "4", "--reason", "4, and not 50"]).exitCode == 0)
    #expect(values(stage) == ["–", "30", "–", "–"])
    #expect(rows(stage).allSatisfy { $0["reason"] == "" })
  }

  @Test func `what a KPI counts is not forgotten with it`() throws {
    let stage = try stage()
    record(stage, "k", "2026-01", "3")
    record(stage, "share", "2026-01", "3")
    try stage.write(
      Self.text.replacing("unit: citizen", with: "unit: kWh"), to: "help.yaml")
    #expect(values(stage) == ["3", "3"], "the file alone says what it counts")
    try stage.write(Self.text, to: "help.yaml")
    #expect(stage.run(["approve", "help", "--decision", "D"]).exitCode == 0)
    try stage.write(
      Self.text.replacing("unit: citizen", with: "unit: kWh"), to: "help.yaml")
    #expect(values(stage) == ["–", "3"])
    let kpis = Self.text.components(separatedBy: "kpis:")[0]
    try stage.write(kpis, to: "help.yaml")
    #expect(values(stage) == ["–", "3"])
  }

  @Test func `a KPI that no version has is taken to count people`() throws {
    let stage = try stage()
    record(stage, "k", "2026-01", "3")
    record(stage, "k", "2026-02", "30")
    try stage.write(Self.text.components(separatedBy: "kpis:")[0], to: "help.yaml")
    #expect(values(stage) == ["–", "30"])
  }
}
