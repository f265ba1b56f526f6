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

  @Test func `an ending that no report has is refused, with those that there are`() throws {
    let stage = try Stage.forFacts()
    for name in ["a.docx", "a.html.bak"] {
      let result = report(stage, "devices.yaml", "-o", name)
      #expect(result.exitCode == 64, "\(name)")
      #expect(result.narration.contains(".html, .pdf, .xlsx, .md, .json, .htm, .markdown"))
      #expect(throws: (any Error).self) { try stage.text(of: name) }
    }
    // Who says what is meant is believed.
    #expect(report(stage, "devices.yaml", "-o", "a.txt", "--format", "md").exitCode == 0)
    #expect(try stage.text(of: "a.txt").hasPrefix("# Dispensers"))
    // A folder's name says nothing of what lies in it.
    #expect(report(stage, "devices.yaml", "-o", "v1.2/", "--format", "md").exitCode == 0)
    #expect(report(stage, "devices.yaml", "-o", "old.pdf/").exitCode == 0)
    #expect(try stage.text(of: "old.pdf/devices.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test(arguments: [
    ("a.htm", "<!DOCTYPE html>"), ("a.MD", "# Dispensers"), ("a.markdown", "# Dispensers"),
    ("a.json", "{"),
  ])
  func `what a file's name ends in decides the format`(_ name: String, _ start: String) throws {
    let stage = try Stage.forFacts()
    #expect(report(stage, "devices.yaml", "-o", name).exitCode == 0)
    #expect(try stage.text(of: name).hasPrefix(start))
    let other = report(stage, "devices.yaml", "-o", name, "--format", "xlsx")
    #expect(other.exitCode == 64 && other.narration.contains("--format is xlsx"))
  }

  @Test(arguments: ["board", "case", "council", "portfolio"])
  func `a department that is in no case is said`(_ kind: String) throws {
    let stage = try Stage.forFacts()
    try stage.write(
      "language: en\ndepartments:\n  care: Care\n  roads: Roads\n",
      to: "afkast.yaml")
    let text = Stage.factCase.replacing(
      "horizon: 3 years", with: "horizon: 3 years\ndepartments: [care]")
    try stage.write(text, to: "devices.yaml")
    func made(_ department: String) -> (output: String, narration: String, exitCode: Int32) {
      stage.run([
        "report", kind, "--department", department, "--as-of", "2027-06", "--format", "md",
      ])
    }
    #expect(made("care").exitCode == 0)
    let none = made("roads")
    #expect(none.exitCode == 64 && none.output.isEmpty)
    #expect(none.narration.contains("No case is of the department \"roads\"; there are care."))
    #expect(made("car").narration.contains("There is no department \"car\""))
  }

  @Test func `a PDF that nothing can print is said`() throws {
    let result = report(try Stage.forFacts(), "devices.yaml", "-o", "a.pdf")
    #expect(result.exitCode == 73)
    #expect(result.narration.contains("apt install chromium"))
  }

  @Test(arguments: [("exit 1", 70), ("exit 0", 70)])
  func `a printer that makes no PDF is no success`(_ script: String, _ code: Int) throws {
    let stage = try Stage.forFacts()
    try install("chromium", "#!/bin/sh\n\(script)\n", on: stage)
    try stage.write("before", to: "a.pdf")
    let result = report(stage, "devices.yaml", "-o", "a.pdf")
    #expect(Int(result.exitCode) == code && result.narration.contains("made no PDF"))
    #expect(try stage.text(of: "a.pdf") == "before")
  }

  /// Writes the page's heading as a PDF, if it is asked as WeasyPrint is; by the shell alone.
  private static let weasyPrint = """
    #!/bin/sh
    [ "$1 $2 $#" = "--pdf-variant pdf/ua-1 4" ] || exit 2
    { echo "%PDF-1.7"
      while read -r line; do case $line in *"<h1>"*) echo "$line" ;; esac; done < "$3"; } > "$4"

    """

  @Test func `WeasyPrint prints where there is no browser`() throws {
    let stage = try Stage.forFacts()
    try install("weasyprint", Self.weasyPrint, on: stage)
    let result = report(stage, "devices.yaml", "-o", "a.pdf")
    #expect(result.exitCode == 0, "\(result.narration)")
    #expect(try stage.text(of: "a.pdf") == "%PDF-1.7\n<h1>Dispensers</h1>\n")
    // A browser goes before it.
    try install("chromium", "#!/bin/sh\nexit 1\n", on: stage)
    #expect(report(stage, "devices.yaml", "-o", "b.pdf").narration.contains("chromium made no PDF"))
  }

  private func install(_ name: String, _ script: String, on stage: Stage) throws {
    try stage.write(script, to: "bin/\(name)")
    let program = stage.folder.appending(path: "bin/\(name)").path
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    stage.searchPath = stage.folder.appending(path: "bin").path
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
