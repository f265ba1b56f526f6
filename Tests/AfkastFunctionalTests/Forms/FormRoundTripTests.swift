import AfkastTestSupport
import Foundation
import Testing

/// What is written at random comes in exactly, and nothing else.
@Suite(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
struct FormRoundTripTests {
  private typealias Step = Spreadsheet.Edit.Step

  private static func caseText(_ number: Int) -> String {
    let kpis = (1...3).map { kpi in
      "  - { id: kpi-\(kpi), title: KPI \(kpi), unit: \(["citizen", "\"%\"", "kr"][kpi - 1]), every: month }"
    }.joined(separator: "\n")
    return """
      afkast: 1
      id: sag-\(number)
      title: Sag \(number)
      departments: [afdeling-\(number)]
      start: 2026-01
      horizon: 2 years
      costs:
        - { id: udstyr, kind: investment, amount: 1 mkr, in: 2026-01 }
      kpis:
      \(kpis)

      """
  }

  @Test(arguments: [UInt64(20_261_115), 7, 99])
  func `forms of 40 departments with shuffled rows`(_ seed: UInt64) throws {
    let stage = try Stage()
    let departments = (1...40).map {
      "  afdeling-\($0): \"Afdeling / [\($0)]: et navn, der er for langt til et ark\""
    }
    try stage.write(
      "language: da\ndepartments:\n" + departments.joined(separator: "\n") + "\n", to: "afkast.yaml"
    )
    for number in 1...40 { try stage.write(Self.caseText(number), to: "cases/sag-\(number).yaml") }
    #expect(stage.run(["init"]).exitCode == 0)
    let sent = stage.run(["form", "cases", "--output", "alle.xlsx", "--as-of", "2026-03-15"])
    #expect(sent.exitCode == 0, "\(sent.narration)")
    let url = stage.folder.appending(path: "alle.xlsx")
    let pages = try Spreadsheet.contents(of: url).sheets.dropLast()
    #expect(pages.count == 40 && Set(pages.map { $0.name.lowercased() }).count == 40)
    var generator = SeededGenerator(seed: seed)
    var expected: Set<String> = []
    var steps: [[Step]] = []
    for page in pages {
      for (index, cells) in page.cells.enumerated() {
        guard case .text(let mark)? = cells.last,
          mark.hasPrefix("afkast-row|measurement") || mark.contains("|measurement|")
        else { continue }
        let fields = mark.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let isEmpty = Int.random(in: 0..<4, using: &generator) == 0
        guard !isEmpty else { continue }
        let value = Double(Int.random(in: 5_000...99_999, using: &generator)) / 100
        steps.append(["set", .text(page.name), .text("G\(index + 1)"), .number(value)])
        var count: Int?
        if Bool.random(using: &generator) {
          count = Int.random(in: 5...500, using: &generator)
          steps.append([
            "set", .text(page.name), .text("I\(index + 1)"), .number(Double(count ?? 0)),
          ])
        }
        expected.insert(
          FormStage.line(fields[3], fields[4], nil, fields[6], value, count))
      }
      steps.append([
        "shuffle", .text(page.name), 1, .number(Double(page.cells.count)),
        .number(Double(UInt32.random(in: 0...9_999, using: &generator))),
      ])
    }
    try Spreadsheet.edit([.init(url, steps)])
    let result = stage.run(["import", "form", "alle.xlsx", "--format", "json"])
    #expect(result.exitCode == 0, "seed \(seed): \(result.narration)")
    let form = FormStage(stage)
    #expect(try form.measurements() == expected, "seed \(seed)")
    #expect(expected.count > 150)
  }
}

extension FormStage {
  init(_ stage: Stage) {
    self.stage = stage
  }
}
