import AfkastTestSupport
import Foundation
import Testing

/// What reports tell of few people: nothing.
///
/// Two stores that differ in hidden values alone read alike, to the last coordinate of a chart.
@Suite struct SmallNumberReportTests {
  private typealias Value = (period: String, group: String?, value: Int)

  private static let text = """
    afkast: 1
    id: help
    title: Help at home
    start: 2027-01
    horizon: 3 years
    departments: [care]
    groups: [young, old]
    costs:
      - { id: purchase, kind: investment, amount: 1.2 mkr, in: 2027-01, department: care }
    benefits:
      - { id: saved, kind: cash, amount: 1 mkr/year, from: 2027-01, department: care }
    kpis:
      - { id: k, title: Helped, unit: citizen, every: month, good: up, baseline: 30, target: { 2027-12: 100 } }

    """

  private static func stage(_ values: [Value], least: Int = 5) throws -> Stage {
    let stage = try Stage()
    try stage.write("language: en\nsuppressBelow: \(least)\n", to: "afkast.yaml")
    try stage.write(text, to: "help.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    for (period, group, value) in values {
      let whose = group.map { ["--group", $0] } ?? []
      let recorded = stage.run(
        ["record", "measurement", "help", "k", period, String(value)] + whose)
      #expect(recorded.exitCode == 0, "\(recorded.narration)")
    }
    return stage
  }

  /// Each report in each format; the end of the chain is another in each store.
  private static func outputs(_ stage: Stage) throws -> [String: String] {
    var found: [String: String] = [:]
    for report in ["case", "council", "board", "portfolio"] {
      for format in ["html", "md", "json", "xlsx"] {
        let name = "\(report).\(format)"
        let made = stage.run(["report", report, ".", "--as-of", "2027-12", "--output", name])
        #expect(made.exitCode == 0, "\(made.narration)")
        let text =
          format == "xlsx"
          ? try ZippedText.parts(of: stage.folder.appending(path: name))
            .sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)" }.joined(separator: "\n")
          : try stage.text(of: name)
        found[name] = text.replacing(/[0-9a-f]{64}/, with: "…")
      }
    }
    return found
  }

  private static func month(_ place: Int) -> String {
    let month = place % 12 + 1
    return "\(place < 12 ? 2026 : 2027)-\(month < 10 ? "0" : "")\(month)"
  }

  /// Two years around forty, of which one month is of few.
  private static func whole(_ few: Int) -> [Value] {
    (0..<24).map { (month($0), nil, $0 == 15 ? few : 40 + $0 * 7 % 5) }
  }

  @Test func `a value of few people changes no report`() throws {
    let three = try Self.outputs(Self.stage(Self.whole(3)))
    let four = try Self.outputs(Self.stage(Self.whole(4)))
    #expect(three.count == 16)
    for (name, text) in three { #expect(text == four[name], "\(name)") }
    #expect(try known(three["case.html"]).contains("not shown (under 5 people)"))
    // What may be shown does change them.
    let forty = try Self.outputs(Self.stage(Self.whole(39)))
    for name in ["case.html", "case.md", "case.json", "case.xlsx"] {
      #expect(three[name] != forty[name], "\(name)")
    }
  }

  /// Values so near to the hidden one that a limit, a flag or a verdict would tell it from another.
  private static func near(_ few: Int, at place: Int) -> [Value] {
    (0..<24).map { (month($0), nil, $0 == place ? few : 6 + $0 * 5 % 3) }
  }

  @Test(arguments: [0, 11, 15, 23])
  func `nothing narrows a value of few people`(_ place: Int) throws {
    let one = try Self.outputs(Self.stage(Self.near(1, at: place)))
    let four = try Self.outputs(Self.stage(Self.near(4, at: place)))
    for (name, text) in one { #expect(text == four[name], "\(name)") }
  }

  @Test func `without the rule a flag would tell one value from another`() throws {
    let flags = try [1, 4].map { few in
      let stage = try Self.stage(Self.near(few, at: 15), least: 1)
      return try known(Self.outputs(stage)["case.json"]).matches(of: #/"rule"/#).count
    }
    #expect(flags[0] != flags[1])
  }

  @Test func `a group is compared with by what is shown of it`() throws {
    func outputs(_ few: Int) throws -> [String: String] {
      let values =
        Self.near(few, at: 15).map { ($0.period, Optional("old"), $0.value) }
        + (0..<24).map { (Self.month($0), Optional("young"), 50 + $0 % 4) }
      return try Self.outputs(Self.stage(values))
    }
    let (one, four) = (try outputs(1), try outputs(4))
    for (name, text) in one { #expect(text == four[name], "\(name)") }
  }

  /// The value for all less the young are the old.
  private static func groups(old: Int) -> [Value] {
    (12..<24).flatMap { place -> [Value] in
      let isFew = place == 15
      let (young, few) = (isFew ? 1_045 - old : 1_000 + place, isFew ? old : 60 + place)
      return [
        (month(place), nil, young + few), (month(place), "young", young),
        (month(place), "old", few),
      ]
    }
  }

  @Test func `a group that would tell of few is hidden with them`() throws {
    let three = try Self.outputs(Self.stage(Self.groups(old: 3)))
    let four = try Self.outputs(Self.stage(Self.groups(old: 4)))
    for (name, text) in three {
      #expect(text == four[name], "\(name)")
      #expect(!text.contains("1042") && !text.contains("1,042"), "\(name)")
    }
    #expect(try known(three["case.json"]).contains("1045"), "the value for all is shown")
    // Without the rule it is told.
    let open = try Self.outputs(Self.stage(Self.groups(old: 3), least: 1))
    #expect(try known(open["case.json"]).contains("1042"))
  }

  @Test func `a share of a known number is shown without the number`() throws {
    let stage = try Stage()
    try stage.write("language: en\n", to: "afkast.yaml")
    try stage.write(
      Self.text.replacing("unit: citizen", with: "unit: \"%\""), to: "help.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    for (period, share, count) in [("2027-01", "8", "25"), ("2027-02", "40", "25")] {
      #expect(
        stage.run(["record", "measurement", "help", "k", period, share, "--n", count]).exitCode
          == 0)
    }
    let csv = stage.run(["kpi", "help", "--as-of", "2027-12", "--format", "csv"]).output
    #expect(csv.contains("help,k,,2027-01,8,,") && csv.contains("help,k,,2027-02,40,25,"))
  }
}
