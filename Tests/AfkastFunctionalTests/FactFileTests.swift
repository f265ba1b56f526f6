import AfkastStore
import AfkastTestSupport
import Foundation
import Testing

/// The store's file and its backups, as commands meet them.
@Suite struct FactFileTests {
  private func stage() throws -> Stage {
    let stage = try Stage.forFacts(in: "w")
    #expect(record("The first", in: stage) == 0)
    return stage
  }

  private func record(_ words: String, in stage: Stage) -> Int32 {
    stage.run(["record", "observation", "devices", words, "--workspace", "w"]).exitCode
  }

  private func bytes(_ name: String, in stage: Stage) throws -> Data {
    try Data(contentsOf: stage.folder.appending(path: name))
  }

  @Test func `a backup carries the hash of the whole file, opens, and overwrites nothing`() throws {
    let stage = try stage()
    let result = stage.run(["backup", "copy.db", "--workspace", "w"])
    #expect(result.exitCode == 0)
    let hash = Fingerprint.of(Array(try bytes("copy.db", in: stage)))
    #expect(result.output.contains("1 fact, all as recorded") && result.output.contains(hash))
    #expect(try stage.text(of: "copy.db.sha256") == "\(hash)  copy.db\n")
    #expect(stage.run(["backup", "copy.db", "--workspace", "w"]).exitCode == 73)
    #expect(stage.run(["backup", "nowhere/copy.db", "--workspace", "w"]).exitCode == 66)
    // In the place of the store it is the store.
    try stage.write(try bytes("copy.db", in: stage), to: "w/afkast.db")
    #expect(record("The second", in: stage) == 0)
    #expect(stage.run(["verify", "--workspace", "w"]).output.contains("2 facts"))
    let left = try FileManager.default.contentsOfDirectory(atPath: stage.folder.path).sorted()
    #expect(left == ["copy.db", "copy.db.sha256", "w"])
  }

  @Test func `a damaged store is not backed up, and verify names the row`() throws {
    let stage = try stage()
    var data = try bytes("w/afkast.db", in: stage)
    let place = try known(data.range(of: Data("The first".utf8)))
    data[place.lowerBound] ^= 1
    try stage.write(data, to: "w/afkast.db")
    let result = stage.run(["verify", "--workspace", "w"])
    #expect(result.exitCode == 65 && result.narration.contains("fact 1 is not as it was recorded"))
    #expect(stage.run(["backup", "copy.db", "--workspace", "w"]).exitCode == 65)
    #expect(!FileManager.default.fileExists(atPath: stage.folder.appending(path: "copy.db").path))
  }

  @Test func `a store from a newer version is refused and left untouched`() throws {
    let stage = try stage()
    var data = try bytes("w/afkast.db", in: stage)
    // The user version is the big-endian number at byte 60 (SQLite's file format, section 1.3).
    data[63] = 99
    try stage.write(data, to: "w/afkast.db")
    for command in [["log"], ["verify"], ["backup", "copy.db"]] {
      let result = stage.run(command + ["--workspace", "w"])
      #expect(result.exitCode == 65 && result.narration.contains("newer Afkast (version 99"))
    }
    #expect(record("x", in: stage) == 65)
    #expect(try bytes("w/afkast.db", in: stage) == data)
  }

  @Test(arguments: ["", "not a store"])
  func `another file is refused and left untouched`(_ text: String) throws {
    let stage = try stage()
    try stage.write(text, to: "w/afkast.db")
    #expect(record("x", in: stage) == 65)
    #expect(try stage.text(of: "w/afkast.db") == text)
  }

  @Test func `what is missing is said`() throws {
    let stage = try stage()
    #expect(stage.run(["log"]).exitCode == 66)
    #expect(stage.run(["log", "--workspace", "nowhere"]).exitCode == 66)
    #expect(stage.run(["init", "nowhere"]).exitCode == 66)
    #expect(stage.run(["init", "w"]).exitCode == 73)
  }

  @Test func `a link to a store stays one, and its file keeps its mode`() throws {
    let stage = try stage()
    let files = FileManager.default
    func path(_ name: String) -> String { stage.folder.appending(path: name).path }
    try files.createDirectory(atPath: path("kept"), withIntermediateDirectories: true)
    try files.moveItem(atPath: path("w/afkast.db"), toPath: path("kept/facts.db"))
    try files.createSymbolicLink(
      atPath: path("w/afkast.db"), withDestinationPath: "../kept/facts.db")
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("kept/facts.db"))
    #expect(record("The second", in: stage) == 0)
    #expect(try files.destinationOfSymbolicLink(atPath: path("w/afkast.db")) == "../kept/facts.db")
    let mode = try files.attributesOfItem(atPath: path("kept/facts.db"))[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(stage.run(["verify", "--workspace", "w"]).output.contains("2 facts"))
    #expect(try files.contentsOfDirectory(atPath: path("kept")) == ["facts.db"])
    // A link that leads nowhere is neither a store nor a place for a new one.
    try files.removeItem(atPath: path("kept/facts.db"))
    #expect(record("x", in: stage) == 66)
    #expect(stage.run(["init", "w"]).exitCode == 73)
  }

  @Test func `doctor names what everybody may write`() throws {
    let stage = try stage()
    let path = stage.folder.appending(path: "w/afkast.db").path
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    let result = stage.run(["doctor", "w"])
    #expect(result.exitCode == 65)
    #expect(result.output.contains("problem  everybody may write w/afkast.db"))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(stage.run(["doctor", "w"]).exitCode == 0)
  }

  // Root may write what is read-only.
  @Test(.enabled(if: geteuid() != 0))
  func `a read-only store can be read, and nothing is recorded in it`() throws {
    let stage = try stage()
    let path = stage.folder.appending(path: "w/afkast.db").path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let result = stage.run(["record", "observation", "devices", "x", "--workspace", "w"])
    #expect(result.exitCode == 74 && result.narration.contains("read-only"))
    #expect(stage.run(["log", "--workspace", "w"]).output.contains("The first"))
  }

  @Test func `a clock that was set back is said`() throws {
    let stage = try stage()
    stage.milliseconds -= 86_400_000
    let result = stage.run(["record", "observation", "devices", "x", "--workspace", "w"])
    #expect(result.exitCode == 0 && result.narration.contains("the clock is behind"))
    #expect(stage.run(["verify", "--workspace", "w"]).exitCode == 0)
  }

  @Test func `evaluate says when a case is not as it was approved`() throws {
    let stage = try stage()
    func narration() -> String { stage.run(["evaluate", "w/devices.yaml"]).narration }
    #expect(narration().isEmpty)
    let approve = [
      "approve", "devices", "--decision", "4", "--on", "2026-12-01", "--workspace", "w",
    ]
    #expect(stage.run(approve).exitCode == 0)
    #expect(narration().isEmpty)
    try stage.write("language: da\n", to: "w/afkast.yaml")
    #expect(
      narration() == "Note: w/afkast.yaml, which devices rests on, differs from version 1, "
        + "approved 2026-12-01.\n")
    try stage.write(Stage.factCase.replacing("1.2 mkr", with: "1.3 mkr"), to: "w/devices.yaml")
    #expect(narration() == "Note: devices differs from version 1, approved 2026-12-01.\n")
    #expect(stage.run(approve).exitCode == 0)
    #expect(narration().isEmpty)
    // Figures do not come from the store, so they are shown whatever it holds.
    try stage.write("not a store", to: "w/afkast.db")
    let result = stage.run(["evaluate", "w/devices.yaml"])
    #expect(result.exitCode == 0 && result.narration.contains("is no store of Afkast"))
  }
}
