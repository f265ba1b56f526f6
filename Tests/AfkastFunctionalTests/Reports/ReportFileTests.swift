import AfkastCommands
import AfkastTestSupport
import Foundation
import Testing

/// Where reports go, and where they do not.
@Suite struct ReportFileTests {
  private func report(
    _ stage: Stage, _ more: String...
  ) -> (output: String, narration: String, exitCode: Int32) {
    stage.run(["report", "case"] + more + ["--as-of", "2027-06"])
  }

  private func two() throws -> Stage {
    let stage = try Stage.forFacts()
    try stage.write(Stage.factCase.replacing("id: devices", with: "id: robots"), to: "robots.yaml")
    return stage
  }

  @Test(arguments: ["html", "md", "json", "xlsx"])
  func `the same facts give the same bytes`(_ format: String) throws {
    let stage = try Stage.forFacts()
    for name in ["a", "b"] {
      let result = report(stage, "devices.yaml", "-o", "\(name).\(format)")
      #expect(result.exitCode == 0 && result.narration.contains("\(name).\(format) is written."))
    }
    let files = try ["a", "b"].map {
      try Data(contentsOf: stage.folder.appending(path: "\($0).\(format)"))
    }
    #expect(files[0] == files[1] && files[0].count > 500)
  }

  @Test func `several cases have a file each`() throws {
    let stage = try two()
    let result = report(stage, ".", "-o", "out/new", "--format", "md")
    #expect(result.exitCode == 0 && result.output.isEmpty)
    let folder = stage.folder.appending(path: "out/new").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["devices.md", "robots.md"])
  }

  @Test func `a link to a case or a store is not written through`() throws {
    let stage = try Stage.forFacts()
    for input in ["devices.yaml", "afkast.db"] {
      let link = stage.folder.appending(path: "\(input).html").path
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: stage.folder.appending(path: input).path)
      let before = try Data(contentsOf: stage.folder.appending(path: input))
      let result = report(stage, "devices.yaml", "-o", "\(input).html")
      #expect(result.exitCode == 64 && result.narration.contains("leads to"))
      #expect(try Data(contentsOf: stage.folder.appending(path: input)) == before)
    }
  }

  @Test func `several cases are not one file`() throws {
    let stage = try two()
    #expect(report(stage, ".").exitCode == 64)
    let result = report(stage, ".", "-o", "all.html")
    #expect(result.exitCode == 64 && result.narration.contains("name a folder"))
    #expect(throws: (any Error).self) { try stage.text(of: "all.html") }
  }

  @Test(arguments: [
    ["--format", "pdf"], ["--format", "xlsx", "-o", "-"], ["-o", "a.pdf", "--format", "html"],
    ["-o", "devices.yaml"], ["-o", "afkast.db"], ["--watch"], ["-o", ""],
  ])
  func `what cannot be meant is refused`(_ more: [String]) throws {
    let stage = try Stage.forFacts()
    let before = try stage.text(of: "devices.yaml")
    #expect(stage.run(["report", "case", "devices.yaml"] + more).exitCode == 64)
    #expect(try stage.text(of: "devices.yaml") == before)
  }

  @Test func `a PDF that nothing can print is said`() throws {
    let result = report(try Stage.forFacts(), "devices.yaml", "-o", "a.pdf")
    #expect(result.exitCode == 73)
    #expect(result.narration.contains("apt install chromium"))
  }

  @Test(arguments: [("exit 1", 70), ("exit 0", 70)])
  func `a printer that makes no PDF is no success`(_ script: String, _ code: Int) throws {
    let stage = try Stage.forFacts()
    try stage.write("#!/bin/sh\n\(script)\n", to: "bin/chromium")
    let printer = stage.folder.appending(path: "bin/chromium").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: printer)
    stage.searchPath = stage.folder.appending(path: "bin").path
    try stage.write("before", to: "a.pdf")
    let result = report(stage, "devices.yaml", "-o", "a.pdf")
    #expect(Int(result.exitCode) == code && result.narration.contains("made no PDF"))
    #expect(try stage.text(of: "a.pdf") == "before")
  }

  @Test func `a file that cannot be written is said`() throws {
    let stage = try Stage.forFacts()
    try stage.write("x", to: "file.txt")
    let result = report(stage, "devices.yaml", "-o", "file.txt/a.html")
    #expect(result.exitCode == 73)
  }

  /// Lets something be done at each look, until that says that it is enough or half a minute is over.
  private struct Looking: Interruption {
    let start = ContinuousClock.now
    let isEnough: () -> Bool

    func listen() {}
    func endListening() {}
    var isAsked: Bool { isEnough() || start.duration(to: .now) > .seconds(60) }
  }

  @Test func `a watched report is made anew, until Ctrl-C`() throws {
    let stage = try Stage.forFacts()
    let changed = Stage.factCase.replacing("title: Dispensers", with: "title: Another title")
    var isChanged = false
    stage.interruption = Looking { [unowned stage] in
      guard let page = try? stage.text(of: "a.html") else { return false }
      if !isChanged { isChanged = (try? stage.write(changed, to: "devices.yaml")) != nil }
      return page.contains("<h1>Another title</h1>")
    }
    let result = report(stage, "devices.yaml", "-o", "a.html", "--watch")
    #expect(result.exitCode == 130)
    #expect(result.narration.matches(of: #/a.html is written/#).count == 2)
    #expect(try stage.text(of: "a.html").contains("<h1>Another title</h1>"))
  }
}
