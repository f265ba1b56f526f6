import AfkastTestSupport
import Foundation
import Testing

/// What directors and councils read of a case: its words, whatever the facts are.
@Suite struct CaseReportTests {
  private static let screens = "Tests/AfkastFunctionalTests/Screens"

  private func markdown(_ arguments: [String], in stage: Stage) -> String {
    let result = stage.run(["report"] + arguments + ["--format", "md"])
    #expect(result.exitCode == 0, "\(result.narration)")
    return result.output
  }

  @Test(arguments: ["medicindispensere", "housing-first", "rpa-robotter"])
  func `a case whole`(_ id: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let text = markdown(["case", "demo/\(id).yaml", "--as-of", "2028-12"], in: stage)
    try expectGolden(text, "\(Self.screens)/report-case-\(id)-2028-12-da.md")
  }

  @Test func `a case in English`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let asked = ["case", "demo/esco-bygninger.yaml", "--as-of", "2028-12", "--language", "en"]
    try expectGolden(
      markdown(asked, in: stage), "\(Self.screens)/report-case-esco-bygninger-2028-12-en.md")
  }

  @Test(arguments: ["da", "en"])
  func `a paper for the council`(_ language: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let asked = ["council", "demo/rpa-robotter.yaml", "--as-of", "2028-12", "--language", language]
    try expectGolden(
      markdown(asked, in: stage),
      "\(Self.screens)/report-council-rpa-robotter-2028-12-\(language).md")
  }

  /// Units and periods as the file and the store write them; a noun of the user's own stays.
  @Test(arguments: ["case", "council", "board", "portfolio"])
  func `no English unit or period stands in a Danish report`(_ kind: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let result = stage.run(
      ["report", kind, "demo", "--as-of", "2028-12", "-o", "out/", "--format", "md"])
    #expect(result.exitCode == 0, "\(result.narration)")
    let folder = stage.folder.appending(path: "out")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try stage.text(of: "out/\(file)")
      let words: [Regex<Substring>] = [
        #/\/(?:year|month|week|day|hour|citizen|child)\b/#, #/\b20\d\d-[QHW]\d/#,
        #/\b(?:citizen|hour|year|month|meeting|night|fte|tkr|mkr)s?\b/#,
      ]
      for english in words {
        let found = text.firstMatch(of: english).map { text[$0.range] }
        #expect(found == nil, "\(file)")
      }
    }
  }

  private struct Answer: Decodable {
    struct Recommendation: Decodable {
      let kind: String
      let released: Double?
    }

    let schema: String
    let recommendation: Recommendation
  }

  @Test(arguments: [
    ("medicindispensere", "goOn"), ("resultatstyret-jobcenter", "catchUp"), ("led-gadelys", "goOn"),
    ("housing-first", "adjust"), ("esco-bygninger", "adjust"), ("jobintensivering", "adjust"),
    ("rpa-robotter", "harvest"), ("tidlig-skoleindsats", "measure"),
    ("medicindispensere-leje", "nothing"),
  ])
  func `each story has its recommendation`(_ id: String, _ kind: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let result = stage.run(
      ["report", "case", "demo/\(id).yaml", "--as-of", "2028-12", "--format", "json"])
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
    #expect(answer.schema == "afkast.report-case/1" && answer.recommendation.kind == kind)
    #expect((answer.recommendation.released != nil) == (kind == "harvest"))
  }

  @Test(arguments: [("2026-06", "approve"), ("2028-11", "stop"), ("2028-12", "close")])
  func `without facts it is as the file has it`(_ month: String, _ kind: String) throws {
    let stage = try Stage()
    try stage.write(Self.bare, to: "bare.yaml")
    let result = stage.run(["report", "case", "bare.yaml", "--as-of", month, "--format", "json"])
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
    #expect(answer.recommendation.kind == kind)
  }

  /// No KPI, no promise, no department, no workspace: only money.
  private static let bare = """
    afkast: 1
    id: bare
    title: Bare
    start: 2027-01
    horizon: 2 years
    costs:
      - { id: run, kind: operating, amount: 600 tkr/year }

    """

  private static let odd: [(name: String, text: String)] = [
    ("bare", bare),
    (
      "nothing to earn back",
      bare.replacing("costs:", with: "benefits:")
        .replacing("kind: operating", with: "kind: cash")
    ),
    ("no money", bare.replacing("600 tkr", with: "0 kr")),
    ("one year beyond the budget's", bare.replacing("2 years", with: "5 years")),
    ("sixty years", bare.replacing("2 years", with: "60 years")),
    (
      "thirty assumptions",
      bare + "assumptions:\n"
        + (1...30).map { "  a\($0): { likely: 10 kr/year, low: 5 kr/year, high: 20 kr/year }\n" }
        .joined()
        + "benefits:\n  - { id: saved, kind: cash, amount: "
        + (1...30).map { "a\($0)" }.joined(separator: " + ") + " }\n"
    ),
    ("hostile", bare.replacing("title: Bare", with: #"title: "<b>| [x](y) ]]> & \"""#)),
  ]

  @Test(arguments: odd.map(\.name))
  func `odd cases still read`(_ name: String) throws {
    let stage = try Stage()
    try stage.write(try known(Self.odd.first { $0.name == name }?.text), to: "bare.yaml")
    let asked = [
      ["case", "2026-06", "da"], ["case", "2027-06", "en"], ["council", "2030-01", "da"],
    ]
    for words in asked {
      let found = markdown(
        [words[0], "bare.yaml", "--as-of", words[1], "--language", words[2]], in: stage)
      #expect(found.hasPrefix("# "))
      for nonsense in [" nan", " inf", "nil)", "Optional", "..", " ,"] {
        #expect(!found.contains(nonsense), "\(words): \(nonsense)")
      }
      #expect(!found.contains(#/\b(\d{4})–\1\b/#), "\(words): a year to itself")
    }
  }

  @Test func `hostile words stay words`() throws {
    let stage = try Stage()
    let hostile = #"<script>alert(1)</script> | [x](javascript:y) ]]> &"#
    try stage.write(
      Self.bare.replacing("title: Bare", with: "title: '\(hostile)'"), to: "bare.yaml")
    for report in ["case", "council"] {
      let result = stage.run(["report", report, "bare.yaml", "--as-of", "2027-06"])
      #expect(result.exitCode == 0)
      #expect(!result.output.contains("<script") && result.output.contains("&lt;script&gt;"))
    }
  }
}
