import AfkastTestSupport
import Foundation
import Testing

/// Reports in a real browser: what people see, hear and print.
@Suite(.enabled(if: Browser.tool != nil, Browser.isMissing), .serialized)
struct ReportPageTests {
  private static let cases = ["medicindispensere", "housing-first"]
  private static let kinds = ["case", "council"]

  /// A report of the example municipality.
  private func report(_ kind: String, of name: String, in stage: Stage) throws -> String {
    let result = stage.run([
      "report", kind, "demo/\(name).yaml", "--as-of", "2028-12", "--output", "page.html",
    ])
    #expect(result.exitCode == 0, "\(result.narration)")
    return try stage.text(of: "page.html")
  }

  @Test(arguments: kinds, cases)
  func `a page reads well on a phone and a screen`(_ kind: String, _ name: String) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    try expectReadable(report(kind, of: name, in: stage), in: stage)
  }

  @Test(arguments: [["portfolio"], ["board"], ["board", "--department", "sundhed"]])
  func `pages of many cases read well on a phone and a screen`(_ kind: [String]) throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let result = stage.run(
      ["report", kind[0], "demo", "--as-of", "2028-12", "-o", "page.html"] + kind.dropFirst())
    #expect(result.exitCode == 0, "\(result.narration)")
    try expectReadable(stage.text(of: "page.html"), in: stage)
  }

  private func expectReadable(_ html: String, in stage: Stage) throws {
    for width in [360, 1280] {
      let page = stage.folder.appending(path: "page.html")
      #expect(try Browser.load(page, width: width).console == [], "\(width)")
      let look = try PageLook(at: html, width: width, in: stage.folder)
      #expect(look.width == width)
      #expect(look.texts > 30)
      #expect(look.wrong == [], "\(width)")
    }
  }

  @Test func `what is wrong with a page is found`() throws {
    let stage = try Stage()
    let html = """
      <!DOCTYPE html><html><head><title> </title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body>
      <h1>One</h1><h3 id="a">Three</h3><p id="a" style="color: #999">Grey</p>
      <table><tr><th>Head</th></tr></table><svg width="9" height="9"></svg><img src="data:,">
      <div style="overflow-x: auto; width: 50px"><p style="width: 90px">Wide</p></div>
      <div style="width: 2000px">Wider</div></body></html>
      """
    let wrong = try PageLook(at: html, width: 360, in: stage.folder).wrong.joined(separator: "\n")
    for sign in [
      "no language", "no title", "level is left out", "id is there twice", "contrast 2.85",
      "no caption", "no heads", "no scope", "chart without a name", "no text for a picture",
      "it scrolls", "wider than the window",
    ] {
      #expect(wrong.contains(sign), "\(sign): \(wrong)")
    }
  }

  @Test func `no page runs a script or loads anything`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    let html = try report("case", of: "medicindispensere", in: stage)
    let hostile = html.replacing(
      "</body>", with: "<script>document.title = 'run'</script></body>")
    try stage.write(hostile, to: "hostile.html")
    let loaded = try Browser.load(stage.folder.appending(path: "hostile.html"), width: 1280)
    #expect(!loaded.dom.contains("<title>run</title>"))
    #expect(loaded.console.contains { $0.contains("Content Security Policy") })
  }

  @Test(
    .enabled(
      if: Tool("pdfinfo") != nil && Tool("pdftotext") != nil,
      "No pdfinfo: install the package poppler-utils, and printed pages are read too."))
  func `a printed report is tagged, and its first page stands alone`() throws {
    let stage = try ExampleFacts.stage(in: "demo")
    stage.searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let result = stage.run([
      "report", "case", "demo/medicindispensere.yaml", "--as-of", "2028-12", "-o", "page.pdf",
    ])
    #expect(result.exitCode == 0, "\(result.narration)")
    let pdf = stage.folder.appending(path: "page.pdf").path
    let facts = try known(Tool("pdfinfo")).run([pdf]).output
    #expect(facts.contains(#/Tagged: +yes/#) && facts.contains("(A4)"))
    let pages = try known(facts.firstMatch(of: #/Pages: +(\d+)/#).flatMap { Int($0.1) })
    #expect((3...14).contains(pages))
    let tags = try known(Tool("pdfinfo")).run(["-struct", pdf]).output
    for tag in ["H1", "H2", "Table", "TH", "TD", "Caption", "Figure"] {
      #expect(tags.contains(try Regex("\n +\(tag)\\b")), "\(tag)")
    }
    func words(ofPage page: Int) throws -> String {
      try known(Tool("pdftotext")).run(["-f", "\(page)", "-l", "\(page)", "-layout", pdf, "-"])
        .output
    }
    let (first, second) = (try words(ofPage: 1), try words(ofPage: 2))
    #expect(first.contains("Side 1 af \(pages)") && second.contains("Side 2 af \(pages)"))
    #expect(first.contains("Konklusion") && first.contains("Hvad skal besluttes nu"))
    #expect(second.contains("KPI") && !first.contains("KPI'er"))
  }

  @Test(arguments: [40, 80, 200])
  func `long names neither widen a phone's page nor burst page one`(_ title: Int) throws {
    let stage = try LongReport.stage(title: title)
    stage.searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for file in ["page.html", "page.pdf"] {
      let result = stage.run(["report", "case", "lang.yaml", "--as-of", "2027-04", "-o", file])
      #expect(result.exitCode == 0, "\(result.narration)")
    }
    try expectReadable(stage.text(of: "page.html"), in: stage)
    for kind in ["board", "council", "portfolio"] {
      let result = stage.run(["report", kind, ".", "--as-of", "2027-04", "-o", "page.html"])
      #expect(result.exitCode == 0, "\(result.narration)")
      try expectReadable(stage.text(of: "page.html"), in: stage)
    }
    guard let reader = Tool("pdftotext") else { return }
    let pdf = stage.folder.appending(path: "page.pdf").path
    let second = try reader.run(["-f", "2", "-l", "2", "-layout", pdf, "-"]).output
    #expect(second.drop(while: \.isWhitespace).hasPrefix("KPI'er"), "\(second.prefix(200))")
  }
}
