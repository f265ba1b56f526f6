import AfkastTestSupport
import Foundation
import Testing

/// The command line, shown by readable scripts.
@Suite struct ScriptTests {
  static let folder = "Tests/AfkastFunctionalTests/Scripts"

  static let names = ((try? Repository.names(in: folder)) ?? []).filter { $0.hasSuffix(".test") }

  @Test func `there are scripts`() {
    #expect(Self.names.count >= 10)
  }

  @Test(arguments: names)
  func `prints what its script shows`(_ name: String) throws {
    let path = "\(Self.folder)/\(name)"
    var script = Script(try Repository.text(path))
    let stage = try Stage()
    for index in script.steps.indices {
      switch script.steps[index] {
      case .comment: break
      case .file(let name, let text): try stage.write(text, to: name)
      case .input(let text): stage.input = text
      case .command(var command):
        let result = stage.run(command.arguments)
        // CSV ends its lines as RFC 4180 has it; a script shows them as any other.
        command.output = result.output.replacing("\r\n", with: "\n")
          .replacing(/(SQLite|libyaml|libzip) [0-9.]+/) { "\($0.1) …" }
        command.narration = result.narration
        command.exitCode = result.exitCode
        script.steps[index] = .command(command)
      }
    }
    try expectGolden(script.text, path)
  }
}
