import AfkastDiagnostics
import AfkastStore
import ArgumentParser

/// `afkast verify` looks whether every fact is as it was recorded.
struct VerifyCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look whether every fact is as it was recorded.",
    discussion: """
      Reads every row, hashes it anew and follows the chain to its head; looks at the tables and at the \
      file. Exit code 65 and the first bad row where something is not as it was. Whoever owns the file \
      could forge a whole chain: keep the hash that this prints where they cannot.
      """)

  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context)
    let verification = try followed.store().verification()
    let path = followed.storePath.visible
    if let fault = verification.fault {
      throw context.failure(
        "\(path): \(fault.message).",
        hint: "\(verification.soundRows) facts before it are as they were recorded; "
          + "put the newest sound backup in its place", .mistakesInFiles)
    }
    let count = verification.soundRows
    context.console.write(
      "\(path): \(count) \(count == 1 ? "fact" : "facts"), all as recorded\n"
        + "head \(verification.hash)\n")
  }
}

extension Verification.Fault {
  /// What is wrong, as the rest of a sentence.
  var message: String {
    switch self {
    case .malformed(let how): "the file is malformed: \(how.visible)"
    case .schema(let what): "\(what.visible) is not as Afkast made it"
    case .gap(let after, let found): "fact \(after + 1) is missing; \(found) comes after \(after)"
    case .altered(let row): "fact \(row) is not as it was recorded"
    case .earlier(let row): "fact \(row) says it was recorded before the one that it follows"
    case .batch(let number): "what is said of batch \(number) is not as it was recorded"
    case .head(let counted, let kept):
      counted == kept
        ? "the head does not name the last fact"
        : "there are \(counted) facts, and the head counts \(kept)"
    }
  }
}
