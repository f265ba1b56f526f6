import AfkastDiagnostics
import AfkastStore
import ArgumentParser

/// `afkast backup` copies the store while others may use it.
struct BackupCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the store into a file, and look whether the copy is sound.",
    discussion: """
      Others may go on recording. Beside FILE stands FILE.sha256, which sha256sum --check reads. Nothing \
      is overwritten.
      """)

  @Argument(help: "The file to write.") var file: String
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try workspace.followed(in: context)
    let store = try followed.store()
    let folder = file.contains("/") ? WorkspaceFinder.parent(of: file) : "."
    guard let real = context.files.real(folder), !file.hasSuffix("/") else {
      throw context.failure("\(folder.visible) is no folder.", .missingFile)
    }
    let name = String(file.split(separator: "/").last ?? "")
    for path in [file, file + ".sha256"] {
      guard case .failure(.missing) = context.files.kind(of: path) else {
        throw context.failure("\(path.visible) exists already.", .cannotCreate)
      }
    }
    let place = NewFile("\(real)/\(name)")
    defer { place.discard() }
    let checked = try copy(store, to: place, context)
    let hash = try fingerprint(of: place.temporary, context)
    try writing(file, context) { () throws(FileFailure) in try place.publish() }
    try writing(file + ".sha256", context) { () throws(FileFailure) in
      try context.files.create(file + ".sha256", "\(hash)  \(name)\n")
    }
    let count = checked.soundRows
    context.console.write(
      "\(file.visible): \(count) \(count == 1 ? "fact" : "facts"), all as recorded\n"
        + "head \(checked.hash)\nsha256 \(hash)\n")
  }

  private func copy(
    _ store: FactStore, to place: NewFile, _ context: Context
  ) throws -> Verification {
    let copy = try context.reporting(file, otherwise: "nothing was written") {
      () throws(StoreFailure) in
      try store.backup(to: place.temporary)
      return try FactStore(at: place.temporary)
    }
    let verification = copy.verification()
    if let fault = verification.fault {
      throw context.failure(
        "The store was not backed up: \(fault.message).", .mistakesInFiles)
    }
    return verification
  }

  private func fingerprint(of path: String, _ context: Context) throws -> String {
    do throws(FileFailure) {
      return Fingerprint.of(try SystemFiles().bytes(of: path, limit: .max - 1))
    } catch {
      throw context.failure("\(file.visible) cannot be read: \(error.reason)", .cannotWrite)
    }
  }

  private func writing(
    _ path: String, _ context: Context, _ work: () throws(FileFailure) -> Void
  ) throws {
    do throws(FileFailure) { try work() } catch {
      throw context.failure("\(path.visible) cannot be written: \(error.reason)", .cannotCreate)
    }
  }
}
