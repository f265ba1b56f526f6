import AfkastTestSupport
import Foundation
import Testing

/// Paths of every odd kind: each file is read once, or it is said why not.
@Suite struct PathTests {
  private static let good = """
    afkast: 1
    id: good
    title: "Good\\n\\e[8mhidden"
    start: 2027-01
    horizon: 2 years
    costs:
      - { id: a, kind: investment, amount: 1 mkr, in: 2027-01 }
    benefits:
      - { id: b, kind: cash, amount: 900 tkr/year }

    """

  private func stage(_ files: [String: String]) throws -> Stage {
    let stage = try Stage()
    for (name, text) in files { try stage.write(text, to: name) }
    return stage
  }

  private func link(_ stage: Stage, _ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: stage.folder.appending(path: name).path, withDestinationPath: target)
  }

  @Test func `two spellings of one letter are two files`() throws {
    let stage = try stage(["c/\u{E5}.yaml": Self.good])
    try stage.write("broken: [", to: "c/a\u{30A}.yaml")
    let result = stage.run(["check", "c"])
    #expect(result.exitCode == 65)
    #expect(result.narration.contains("2 files read"))
  }

  @Test func `links that lead back show nothing twice`() throws {
    let stage = try stage(["c/good.yaml": Self.good])
    for name in ["a", "b", "d", "e"] { try link(stage, "c/\(name)", to: ".") }
    let result = stage.run(["check", "c"])
    #expect(result.exitCode == 0)
    #expect(result.narration.hasPrefix("1 file read"))
  }

  @Test func `deep folders are read`() throws {
    let deep = (1...20).map(String.init).joined(separator: "/")
    let stage = try stage(["c/\(deep)/x.yaml": "broken: [", "c/good.yaml": Self.good])
    #expect(stage.run(["check", "c"]).exitCode == 65)
  }

  @Test func `a case has one workspace, whichever link leads to it`() throws {
    let stage = try stage([
      "w/afkast.yaml": "discount: { schedule: \"constant:10 %\" }\n", "w/pub/good.yaml": Self.good,
    ])
    try link(stage, "pub", to: "w/pub")
    try link(stage, "good.yaml", to: "w/pub/good.yaml")
    for path in ["w/pub/good.yaml", "pub/good.yaml", "good.yaml"] {
      let output = stage.run(["evaluate", path, "--format", "csv"]).output
      #expect(output.contains("constant:10 %"), "\(path)")
    }
  }

  @Test(arguments: ["nowhere", "afkast.yaml"])
  func `a workspace that cannot be read is said`(_ target: String) throws {
    let stage = try stage(["w/good.yaml": Self.good])
    try link(stage, "w/afkast.yaml", to: target)
    #expect(stage.run(["check", "w/good.yaml"]).exitCode == 66)
    let folder = try self.stage(["w/good.yaml": Self.good, "w/afkast.yaml/x": ""])
    #expect(folder.run(["check", "w/good.yaml"]).exitCode == 66)
  }

  @Test func `a pipe that lies in a folder is not waited for`() throws {
    let stage = try stage(["c/good.yaml": Self.good])
    #expect(mkfifo(stage.folder.appending(path: "c/x.yaml").path, 0o600) == 0)
    let result = stage.run(["check", "c"])
    #expect(result.exitCode == 66 && result.output.contains("no regular file"))
  }

  @Test func `a file may be called -, and an extension written large`() throws {
    let stage = try stage(["-": "broken: [", "c/x.YAML": "broken: ["])
    stage.input = Self.good
    #expect(stage.run(["check", "-", "./-"]).exitCode == 65)
    #expect(stage.run(["check", "c"]).exitCode == 65)
  }

  @Test func `nothing to evaluate is not an empty answer`() throws {
    let stage = try stage(["w/afkast.yaml": "language: da\n"])
    let result = stage.run(["evaluate", "w/afkast.yaml", "--format", "json"])
    #expect(result.exitCode == 66 && result.output.isEmpty)
    #expect(stage.run(["evaluate", ""]).exitCode == 66)
  }

  @Test func `a title cannot move the cursor, or forge a line`() throws {
    let stage = try stage(["good.yaml": Self.good])
    for format in ["table", "csv", "json"] {
      let output = stage.run(["evaluate", "good.yaml", "--format", format]).output
      #expect(!output.contains("\u{1B}"), "\(format)")
    }
    let screen = stage.run(["evaluate", "good.yaml"]).output
    #expect(screen.split(separator: "\n").first?.contains("hidden") == true)
  }

  @Test func `a new case never takes the workspace's name, nor an empty one`() throws {
    let stage = try stage([:])
    #expect(stage.run(["new", "afkast"]).exitCode == 64)
    #expect(stage.run(["new", "a", "-o", ""]).exitCode == 64)
    try stage.write("", to: "folder/x")
    #expect(stage.run(["new", "a", "-o", "folder/"]).exitCode == 0)
    #expect(try stage.text(of: "folder/a.yaml").contains("id: a"))
  }
}
