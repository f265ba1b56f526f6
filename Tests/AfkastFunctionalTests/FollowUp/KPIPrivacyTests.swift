import AfkastModel
import AfkastStore
import AfkastTestSupport
import Testing

/// What is shown of few people: nothing that tells their number, in any format.
@Suite struct KPIPrivacyTests {
  private static let text = """
    afkast: 1
    id: help
    title: Help at home
    start: 2027-01
    horizon: 3 years
    groups: [young, old]
    assumptions:
      n: { low: 50 citizen, likely: 100 citizen, high: 150 citizen }
    costs:
      - { id: purchase, kind: investment, amount: 1.2 mkr, in: 2027-01 }
    benefits:
      - { id: saved, kind: cash, amount: n * 1000 kr/year/citizen, from: 2027-01 }
    kpis:
      - { id: k, title: Helped, unit: citizen, every: month, good: up, baseline: { from: 2026-01, to: 2026-12 },
          target: { 2027-12: 100 }, measures: n }

    """

  private typealias Value = (period: String, group: String?, value: Double)

  private static func stage(_ values: [Value]) throws -> Stage {
    let stage = try Stage()
    try stage.write("language: en\n", to: "afkast.yaml")
    try stage.write(
      text.replacing(
        "baseline: { from: 2026-01, to: 2026-12 }", with: "baseline: 2026-01..2026-12"),
      to: "help.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    for (period, group, value) in values {
      let whose = group.map { ["--group", $0] } ?? []
      let recorded = stage.run(
        ["record", "measurement", "help", "k", period, String(Int(value))]
          + whose)
      #expect(recorded.exitCode == 0, "\(recorded.narration)")
    }
    return stage
  }

  private static func screens(_ stage: Stage) -> [String] {
    [[], ["k"], ["--format", "json"], ["--format", "csv"], ["k", "--group", "young"]].map {
      let shown = stage.run(["kpi", "help"] + $0 + ["--as-of", "2027-12"])
      #expect(shown.exitCode == 0, "\(shown.narration)")
      return shown.output
    }
  }

  /// Every value is 3, so each mean, limit, difference and measured effect would say so.
  @Test func `values of three people are told by no mean, limit or measured effect`() throws {
    let months = (1...12).map { $0 < 10 ? "2027-0\($0)" : "2027-\($0)" }
    let before = months.map { $0.replacing("2027", with: "2026") }
    let stage = try Self.stage((before + months).map { ($0, nil, 3) })
    for screen in Self.screens(stage) {
      #expect(!screen.contains(/\b3([.,]0+)?\b(?! years| KPI)/), "\(screen)")
    }
  }

  /// Twenty-two known values of 40 and two hidden ones: means would give their sum.
  @Test func `hidden values among shown ones hide what is made of them`() throws {
    let values = (0..<24).map { place -> Value in
      let month = place % 12 + 1
      let period = "\(place < 12 ? 2026 : 2027)-\(month < 10 ? "0" : "")\(month)"
      return (period, nil, place == 15 ? 3 : 40 + Double(place * 7 % 5))
    }
    let stage = try Self.stage(values)
    let screen = stage.run(["kpi", "help", "k", "--as-of", "2027-12"]).output
    #expect(screen.contains("Numbers made of the values are not shown"))
    #expect(!screen.contains("After minus before") && !screen.contains("measured is"))
    #expect(!screen.contains("upper"))
    let rows = stage.run(["kpi", "help", "--as-of", "2027-12", "--format", "csv"]).output
      .split(separator: "\r\n")
    #expect(rows.dropFirst().allSatisfy { $0.contains(",,,,1,") }, "\(rows)")
    let all = try Self.stage(values.map { ($0.period, nil, max($0.value, 40)) })
    let open = all.run(["kpi", "help", "k", "--as-of", "2027-12"]).output
    #expect(open.contains("After minus before") && open.contains("upper"))
  }

  /// 43 together and 40 young leave 3 old.
  @Test func `a group that would follow from the others hides them`() throws {
    let stage = try Self.stage([
      ("2027-11", nil, 50), ("2027-11", "young", 41), ("2027-11", "old", 9),
      ("2027-12", nil, 43), ("2027-12", "young", 40), ("2027-12", "old", 3),
    ])
    for screen in Self.screens(stage) {
      #expect(!screen.contains(/\b40\b/) && !screen.contains(/\b40\.5\b/), "\(screen)")
    }
    let csv = stage.run(["kpi", "help", "--as-of", "2027-12", "--format", "csv"]).output
    #expect(csv.contains("help,k,,2027-12,43,"), "the value for all is shown")
    #expect(csv.contains("help,k,young,2027-11,41,") && csv.contains("help,k,young,2027-12,,,true"))
  }
}
