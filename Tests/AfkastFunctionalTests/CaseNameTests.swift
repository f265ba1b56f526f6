import AfkastTestSupport
import Testing

/// A case may be named by its id wherever its file may stand.
@Suite struct CaseNameTests {
  private static func text(_ id: String, title: String) -> String {
    """
    afkast: 1
    id: \(id)
    title: \(title)
    start: 2027-01
    horizon: 2 years
    costs:
      - { id: bus, kind: investment, amount: 100 tkr, in: 2027-01 }
    benefits:
      - { id: fuel, kind: cash, amount: 10 tkr/month }

    """
  }

  private static func stage() throws -> Stage {
    let stage = try Stage()
    try stage.write("language: en\n", to: "afkast.yaml")
    try stage.write(text("gul-bus", title: "Yellow"), to: "cases/bus.yaml")
    try stage.write(text("tog", title: "Train"), to: "cases/tog.yaml")
    return stage
  }

  @Test(arguments: ["evaluate", "status", "check", "simulate", "goals"])
  func `the id finds what the file holds`(_ command: String) throws {
    let stage = try Self.stage()
    let (byID, byFile) = (stage.run([command, "gul-bus"]), stage.run([command, "cases/bus.yaml"]))
    #expect(byID.exitCode == 0 && byID.output == byFile.output, "\(byID.narration)")
  }

  @Test func `it is looked for in the workspace around the folder`() throws {
    let stage = try Self.stage()
    stage.workingFolder = "cases"
    #expect(stage.run(["evaluate", "gul-bus"]).output.contains("Yellow"))
  }

  @Test func `a file of that name wins`() throws {
    let stage = try Self.stage()
    try stage.write(Self.text("fly", title: "Plane"), to: "gul-bus")
    #expect(stage.run(["evaluate", "gul-bus"]).output.contains("Plane"))
  }

  @Test(arguments: ["bus", "gul", "gul-bus.yaml", "cases/gul-bus", "GUL-BUS"])
  func `nothing else is taken for it`(_ name: String) throws {
    #expect(try Self.stage().run(["evaluate", name]).exitCode == 66)
  }

  @Test func `an id of two files is nobody's`() throws {
    let stage = try Self.stage()
    try stage.write(Self.text("gul-bus", title: "Another"), to: "cases/bus-2.yaml")
    #expect(stage.run(["status", "gul-bus"]).exitCode == 66)
  }
}
