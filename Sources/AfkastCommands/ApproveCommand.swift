import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastStore
import ArgumentParser

/// `afkast approve` freezes a version of a case.
struct ApproveCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Freeze the text of a case as the version that was approved.",
    discussion: """
      The text of the case and of afkast.yaml are kept as they are, with who, when and the SHA-256 of \
      the case. The first version is the plan that everything later is measured against; it is never \
      replaced.
      """)

  @Argument(help: "The case.") var `case`: String
  @Option(help: ArgumentHelp("The decision that approved it.", valueName: "text"))
  var decision: String
  @Option(help: ArgumentHelp("The day; today if not given.", valueName: "day"))
  var on: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context, imports: .read)
    let recorder = FactRecorder(followed.workspace, in: context)
    let decision = try Written.reference("--decision", decision)
    let day = try on.map { try Written.day("--on", $0) } ?? recorder.today()
    let id = followed.businessCase.id
    try recorder.record { history throws(StoreFailure) in
      let newest = try history.facts(of: id, .approval).compactMap(\.approval).last
      let approval = followed.approval(version: (newest?.version ?? 0) + 1, by: decision)
      if let newest, newest.caseText == approval.caseText,
        newest.workspaceText == approval.workspaceText
      {
        return .failure(.unchanged(version: newest.version))
      }
      return .success(NewFact(of: id, in: .day(day), .approval(approval)))
    }
  }
}

extension Fact {
  /// The approval that it is, if it is one.
  var approval: Approval? { if case .approval(let approval) = content { approval } else { nil } }
}

extension FollowedCase {
  fileprivate func approval(version: Int, by decision: String) -> Approval {
    Approval(
      version: version, decision: decision, caseText: file.source.text,
      workspaceText: workspace.file.source.text, fingerprint: Fingerprint.of(file.source.text))
  }
}
