import AfkastReports
import AfkastTestSupport
import Foundation
import Testing

/// A municipality's own templates.
@Suite struct ReportTemplateTests {
  private func stage(_ name: String, _ text: String) throws -> Stage {
    let stage = try Stage.forFacts()
    try stage.write(text, to: "own/\(name).mustache")
    return stage
  }

  private func report(_ stage: Stage) -> (output: String, narration: String, exitCode: Int32) {
    stage.run(["report", "case", "devices.yaml", "--as-of", "2027-06", "--templates", "own"])
  }

  @Test(arguments: [
    ("case", "a\n  {{{sections.verdikt}}}", "template-unknown-name", "case.mustache:2:6"),
    ("case", "{{{sections.verdict.bdy}}}", "template-unknown-name", "case.mustache:1:4"),
    ("intro", "<p>{{ titel }}</p>", "template-unknown-name", "intro.mustache:1:7"),
    ("intro", "<p>{{body}}</p>", "template-unknown-name", "intro.mustache:1:6"),
    ("intro", "{{.}}", "template-unknown-name", "intro.mustache:1:3"),
    ("intro", "<p>\n{{title", "template-syntax", "intro.mustache:2:1"),
    ("intro", "{{#title}}x", "template-syntax", "intro.mustache:1:4"),
    ("intro", "{{#title}}{{/head}}", "template-syntax", "intro.mustache:1:14"),
    ("intro", "{{/title}}", "template-syntax", "intro.mustache:1:4"),
    ("intro", "{{<page}}{{/page}}", "template-syntax", "intro.mustache:1:4"),
    ("intro", "{{=<% %>=}}", "template-syntax", "intro.mustache:1:4"),
    ("intro", "{{% CONTENT_TYPE: TEXT}}", "template-syntax", "intro.mustache:1:5"),
    ("intro", "{{>foter}}", "template-unknown-partial", "intro.mustache:1:4"),
    ("intro", "{{>intro}}", "template-cycle", "intro.mustache:1:4"),
    ("cas", "x", "template-unused", "cas.mustache"),
    ("page", "<html>{{{head}}}</html>", "template-incomplete", "page.mustache"),
    ("logo", "<img src=\"https://example.org/a.png\">", "template-external", "logo.mustache:1:6"),
    ("logo", "<svg onload = \"x()\"></svg>", "template-external", "logo.mustache:1:6"),
    ("logo", "<meta HTTP-EQUIV=refresh>", "template-external", "logo.mustache:1:7"),
    (
      "page", "<html><body>{{{content}}}{{{head}}}</body></html>", "template-incomplete",
      "page.mustache:1:29"
    ),
    (
      "page", "<html>{{^title}}{{{head}}}{{/title}}{{{content}}}</html>", "template-incomplete",
      "page.mustache:1:20"
    ),
    ("logo", "<SCRIPT>1</SCRIPT>", "template-external", "logo.mustache:1:1"),
  ])
  func `a broken template is shown with its place`(
    _ name: String, _ text: String, _ id: String, _ place: String
  ) throws {
    let result = report(try stage(name, text))
    #expect(result.exitCode == 65 && result.output.isEmpty)
    #expect(result.narration.contains("error[\(id)]"), "\(result.narration)")
    #expect(result.narration.contains("--> own/\(place)\n"), "\(result.narration)")
  }

  @Test func `sections stand where a template puts them, the others after`() throws {
    let stage = try stage(
      "case",
      "<p>Eget</p>{{{sections.decision}}}{{#sections.verdict}}<h2>Svar</h2>{{{body}}}{{/sections.verdict}}\n{{{rest}}}"
    )
    try stage.write(
      "<img alt=\"By\" src=\"data:image/gif;base64,R0lGOD\">", to: "own/logo.mustache")
    let result = report(stage)
    #expect(result.exitCode == 0, "\(result.narration)")
    let html = result.output
    #expect(html.contains("<img alt=\"By\" src=\"data:image/gif;base64,R0lGOD\">"))
    let order = ["<p>Eget</p>", "id=\"decision\"", "<h2>Svar</h2>", "id=\"method\""].map {
      html.firstRange(of: $0)?.lowerBound
    }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
    #expect(html.matches(of: #/id="decision"/#).count == 1)
  }

  @Test func `the page on templates has every name`() throws {
    let text = try Repository.text("Sources/AfkastReports/AfkastReports.docc/Templates.md")
    let sections = ReportKind.allCases.flatMap(\.sections)
    let mistakes = TemplateMistake.allCases.map(\.rawValue)
    let names = TemplateName.values.map(\.name) + TemplateName.shell + TemplateName.parts
    for name in names + sections + mistakes + ReportKind.allCases.map(\.rawValue) {
      #expect(text.contains("`\(name)`"), "\(name)")
    }
  }

  @Test(arguments: ["case", "council"])
  func `every section of a report has a name that templates know`(_ kind: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let result = stage.run([
      "report", kind, "demo", "--as-of", "2028-12", "--output", "out/",
    ])
    #expect(result.exitCode == 0, "\(result.narration)")
    let known = try known(ReportKind(rawValue: kind)).sections
    let folder = stage.folder.appending(path: "out")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count > 4)
    var seen: Set<String> = []
    for file in files {
      let html = try stage.text(of: "out/\(file)")
      seen.formUnion(html.matches(of: #/<section id="([a-z-]+)"/#).map { String($0.1) })
    }
    #expect(seen.subtracting(known).isEmpty && seen.count > 3)
  }
}
