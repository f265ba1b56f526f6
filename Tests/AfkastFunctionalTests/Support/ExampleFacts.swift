import AfkastTestSupport
import Foundation
import Testing

/// The example municipality with the facts of `cases/fakta`, recorded by the commands of its script.
enum ExampleFacts {
  /// The commands of `cases/fakta/optag.sh`, one a line.
  static let commands: [[String]] = {
    let text = (try? Repository.text("cases/fakta/optag.sh")) ?? ""
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("afkast ") }
    return Script(lines.map { "$ \($0)\n? 0\n" }.joined()).steps.compactMap {
      if case .command(let command) = $0 { command.arguments } else { nil }
    }
  }()

  /// The store that they make; recorded once for all tests.
  private static let store: Result<Data, any Error> = Result {
    let stage = try Stage()
    try copyCases(to: stage, as: "cases")
    stage.workingFolder = "cases"
    for command in commands {
      let result = stage.run(command)
      #expect(result.exitCode == 0, "\(command.joined(separator: " ")): \(result.narration)")
    }
    return try Data(contentsOf: stage.folder.appending(path: "cases/afkast.db"))
  }

  /// A stage with the municipality and its facts in a folder.
  static func stage(in folder: String) throws -> Stage {
    let stage = try Stage()
    try put(in: stage, folder)
    return stage
  }

  /// Puts the municipality and its facts into a folder of a stage.
  static func put(in stage: Stage, _ folder: String) throws {
    try copyCases(to: stage, as: folder)
    try stage.write(store.get(), to: "\(folder)/afkast.db")
  }

  private static func copyCases(to stage: Stage, as folder: String) throws {
    try FileManager.default.copyItem(
      at: Repository.url("cases"), to: stage.folder.appending(path: folder))
  }
}
