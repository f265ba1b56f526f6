import AfkastDiagnostics
import AfkastReports
import AfkastStore

/// Looks at the store of a workspace: whether it is there, how it is kept, and where its chain ends.
struct StoreCheckup {
  private let path: String
  private let context: Context

  init(of workspace: FollowedWorkspace, in context: Context) {
    path = workspace.storePath
    self.context = context
  }

  var findings: [Finding] {
    switch context.files.kind(of: path) {
    case .failure(.missing):
      return [
        Finding(
          .store, .note, "there is no \(path.visible), so nothing can be recorded",
          mend: "afkast init makes it")
      ]
    case .file:
      guard let real = context.files.real(path) else { break }
      return opened(real)
    default: break
    }
    return [
      Finding(
        .store, .problem, "\(path.visible) is no file that can be read",
        mend: "put the newest sound backup in its place")
    ]
  }

  private func opened(_ real: String) -> [Finding] {
    do throws(StoreFailure) {
      let store = try FactStore(at: real)
      let health = try store.health()
      return [
        Finding(.store, "\(path.visible) is the store (application id \(health.applicationID))"),
        version(of: health), journal(of: health), integrity(of: health),
        chain(store.verification()),
      ]
    } catch {
      return [
        Finding(
          .store, .problem, "\(path.visible) \(error.message)",
          mend: error.hint("nothing was changed"))
      ]
    }
  }

  private func version(of health: StoreHealth) -> Finding {
    let (file, newest) = health.version
    guard file < newest else {
      return Finding(.storeVersion, "version \(file) of the store, the newest that there is")
    }
    return Finding(
      .storeVersion, .note, "version \(file) of the store; this program writes \(newest)")
  }

  private func journal(of health: StoreHealth) -> Finding {
    let isDurable = health.journalMode == "delete" && health.synchronous == 3
    return Finding(
      .journal, isDurable ? .ok : .problem,
      "journal mode \(health.journalMode), synchronous \(health.synchronous)",
      mend: isDurable ? nil : "another program changed it; put the newest sound backup in its place"
    )
  }

  /// Follows the chain as `afkast verify` does.
  private func chain(_ verification: Verification) -> Finding {
    let count = verification.soundRows
    let facts = count == 1 ? "1 fact" : "\(count) facts"
    guard let fault = verification.fault else {
      return Finding(
        .chain, "\(facts), all as recorded; the chain ends in \(verification.hash)")
    }
    return Finding(
      .chain, .problem, fault.message,
      mend: "\(facts) before it are as they were recorded; put the newest sound backup in its place"
    )
  }

  private func integrity(of health: StoreHealth) -> Finding {
    guard let fault = health.faults.first else {
      return Finding(.integrity, "SQLite's quick check finds nothing wrong")
    }
    return Finding(
      .integrity, .problem, "SQLite's quick check: \(fault.visible)",
      mend: "afkast verify says where; put the newest sound backup in its place")
  }
}
