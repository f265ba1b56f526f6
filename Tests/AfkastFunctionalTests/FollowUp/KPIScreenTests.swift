import AfkastModel
import AfkastStore
import AfkastTestSupport
import Foundation
import Testing

/// The screen of a KPI, whatever the facts are: words and numbers that people can read.
@Suite struct KPIScreenTests {
  private static let text = """
    afkast: 1
    id: devices
    title: Dispensers
    start: 2027-01
    horizon: 3 years
    costs:
      - { id: purchase, kind: investment, amount: 1.2 mkr, in: 2027-01 }
    kpis:
      - { id: errors, title: Errors, unit: events, every: 2 weeks, good: down, baseline: 14,
          target: { 2027-12: 8 } }

    """

  private static func stage(_ values: [Double], from first: Day) throws -> Stage {
    let stage = try Stage()
    try stage.write("language: en\n", to: "afkast.yaml")
    try stage.write(text, to: "devices.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    let (caseID, kpi) = (try known(CaseID("devices")), try known(KPIID("errors")))
    var week = Week(of: first)
    var facts: [NewFact] = []
    for value in values {
      facts.append(
        NewFact(
          of: caseID, in: .fortnight(week),
          .measurement(Measurement(of: kpi, try known(KPIValue(value))))))
      week = week.next.next
    }
    let store = try FactStore(at: stage.folder.appending(path: "afkast.db").path)
    let time = try known(RecordingTime(milliseconds: stage.milliseconds))
    let made = facts
    let recorded: Result<Recorded, Never> = try store.record(at: time, by: "bodil") { _ in
      .success(made)
    }
    #expect(recorded.get().facts.count == values.count)
    return stage
  }

  /// Numbers that are none, as English and Danish programs write them.
  private static func hasNoNumber(_ text: String) -> Bool {
    text.contains(/\b(nan|inf|infinity|∞)\b/.ignoresCase())
  }

  private static func made(_ count: Int, _ value: (Int) -> Double) -> [Double] {
    (0..<count).map(value)
  }

  private static let hostile: [[Double]] = [
    [], [5], [5, 5, 5], [0, 0, 0, 0, 0, 0, 1], made(40) { _ in 14 },
    made(40) { $0.isMultiple(of: 2) ? 1e90 : -1e90 }, made(40) { 1e-300 * Double($0) },
    made(40) { $0 < 20 ? 14 : 3 }, made(60) { Double($0) },
    [.greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0, 1, 2, 3, 4, 5],
  ]

  @Test(arguments: hostile)
  func `every series gets an answer in words, in a screen's width`(_ values: [Double]) throws {
    let stage = try Self.stage(values, from: try known(Day(year: 2026, month: 1, day: 5)))
    for language in ["da", "en"] {
      let screens = [[], ["errors"]].map { asked in
        stage.run(["kpi", "devices"] + asked + ["--as-of", "2029-12", "--language", language])
      }
      for screen in screens {
        #expect(screen.exitCode == 0 && screen.narration == "")
        #expect(!Self.hasNoNumber(screen.output), "\(screen.output)")
        let widest = screen.output.split(separator: "\n").map(\.count).max() ?? 0
        #expect(widest <= 80, "\(screen.output)")
      }
    }
    let json = stage.run(["kpi", "devices", "--as-of", "2029-12", "--format", "json"])
    #expect(json.exitCode == 0 && !Self.hasNoNumber(json.output))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
  }

  @Test func `ten thousand points are read, and the chart shows the last of them`() throws {
    let values = (0..<10_000).map { Double(10 + ($0 * 7_919) % 13) }
    let stage = try Self.stage(values, from: try known(Day(year: 1920, month: 1, day: 5)))
    let screen = stage.run(["kpi", "devices", "errors", "--as-of", "2399-12"])
    #expect(screen.exitCode == 0 && !Self.hasNoNumber(screen.output))
    let lines = screen.output.split(separator: "\n", omittingEmptySubsequences: false)
    let legend = try known(lines.firstIndex { $0.contains("● as before") })
    let chart = lines[..<legend].suffix(13)
    #expect(chart.count == 13 && chart.allSatisfy { $0.count <= 72 })
    let csv = stage.run(["kpi", "devices", "--as-of", "2399-12", "--format", "csv"])
    #expect(csv.output.split(separator: "\r\n").count > 9_000)
  }
}
