import AfkastTestSupport
import Foundation
import Testing

/// What users write is shown, and never obeyed.
@Suite struct ReportSafetyTests {
  private static let hostile =
    #"<script>alert(1)</script>"'><img src=x onerror=alert(2)> {{{title}}} {{/x}} javascript:alert(3) [a](javascript:alert(4)) | `x`"#

  /// All elements that our pages are made of, charts included.
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div",
    "h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "strong", "span", "figure", "figcaption",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "g", "path", "line", "rect",
    "circle", "polygon", "polyline", "text", "tspan", "desc", "defs", "pattern", "clippath", "use",
    "marker",
  ]

  /// A case with hostile words in each of its texts.
  private func stage() throws -> Stage {
    let stage = try Stage()
    let words = "'" + Self.hostile.replacing("'", with: "''") + "'"
    try stage.write(
      """
      language: da
      municipality: \(words)
      departments:
        sundhed: \(words)
      """, to: "afkast.yaml")
    try stage.write(
      """
      afkast: 1
      id: hostile
      title: \(words)
      summary: \(words)
      owner: \(words)
      departments: [sundhed]
      start: 2027-01
      horizon: 4 years
      promise: { payback: 24 months }
      chain:
        - { id: done, level: output, text: \(words) }
      milestones:
        - { id: tender, title: \(words), owner: \(words), by: 2026-11 }
      assumptions:
        users:
          likely: 120 citizen
          low: 90 citizen
          high: 150 citizen
          source: \(words)
          note: \(words)
      costs:
        - id: devices
          title: \(words)
          kind: investment
          amount: 1.8 mkr
          in: 2027-01
          source: \(words)
          note: \(words)
      benefits:
        - { id: visits, title: \(words), kind: cash, amount: users * 12_000 kr/year/citizen, node: done }
        - { id: safe, title: \(words), kind: quality }
      kpis:
        - id: in-use
          title: \(words)
          definition: \(words)
          unit: citizen
          level: output
          node: done
          good: up
          measures: users
          target: { value: 120, by: 2027-12 }
          every: month
          source: \(words)
          owner: \(words)
      followUp: { every: quarter, first: 2027-03, forum: \(words) }
      """, to: "hostile.yaml")
    for command in [
      ["init", "."], ["approve", "hostile.yaml"],
      ["record", "measurement", "hostile", "in-use", "2027-03", "90", "--note", Self.hostile],
      ["record", "decision", "hostile", "continue", "--note", Self.hostile],
      ["record", "observation", "hostile", Self.hostile],
      ["record", "action", "hostile", Self.hostile, "--owner", Self.hostile, "--by", "2027-09"],
    ] {
      _ = stage.run(command)
    }
    return stage
  }

  private func report(_ kind: String, _ format: String, _ more: [String] = []) throws -> String {
    let stage = try stage()
    for (name, text) in templates { try stage.write(text, to: "own/\(name).mustache") }
    let result = stage.run(
      ["report", kind, "hostile.yaml", "--as-of", "2027-06", "--format", format] + more)
    #expect(result.exitCode == 0, "\(result.narration)")
    return result.output
  }

  private let templates = [
    "intro": "<p>{{{title}}} {{&municipality}} {{title}}</p>",
    "case": "{{#sections.verdict}}<h2>{{{title}}}</h2>{{{body}}}{{/sections.verdict}}{{{rest}}}",
  ]

  @Test(arguments: ["case", "council"], [[], ["--templates", "own"]])
  func `hostile words make no markup`(_ kind: String, _ more: [String]) throws {
    let html = try report(kind, "html", more)
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("{{{title}}}"))
    let page = html.replacing(#/<style>.*?</style>/#.dotMatchesNewlines(), with: "")
    for tag in page.matches(of: #/<\/?([a-zA-Z!][a-zA-Z0-9]*)([^>]*)>/#) where tag.1 != "!DOCTYPE" {
      #expect(Self.elements.contains(tag.1.lowercased()), "\(tag.0)")
      for attribute in tag.2.matches(of: #/([a-zA-Z:-]+)="[^"]*"/#) {
        let name = attribute.1.lowercased()
        #expect(!name.hasPrefix("on") && !["src", "href", "action"].contains(name), "\(tag.0)")
      }
    }
  }

  @Test(arguments: ["case", "council"])
  func `hostile words make no marks of Markdown`(_ kind: String) throws {
    let text = try report(kind, "md")
    #expect(text.contains(#"&lt;script&gt;alert(1)&lt;/script&gt;"#))
    #expect(text.contains(#"\[a\](javascript:alert(4)) \| \`x\`"#))
    #expect(!text.contains("<") && !text.contains("{{"))
    // A pipe would have made another cell.
    for table in text.split(separator: "\n\n") where table.hasPrefix("| ") {
      let counts = table.split(separator: "\n").map { line in
        line.replacing(#"\|"#, with: "").count { $0 == "|" }
      }
      #expect(Set(counts).count == 1, "\(table)")
    }
  }
}
