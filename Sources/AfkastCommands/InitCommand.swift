import AfkastDiagnostics
import AfkastStore
import ArgumentParser

/// `afkast init` makes a workspace whose cases can be followed.
struct InitCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make the store of facts beside afkast.yaml.",
    discussion: """
      Writes afkast.db, which keeps what is measured, booked and decided, beside afkast.yaml; that is \
      written too where it is missing. Nothing is overwritten.
      """)

  @Argument(help: "The folder; this one if not given.")
  var folder: String = "."

  func run(in context: Context) throws {
    guard case .folder = context.files.kind(of: folder), let real = context.files.real(folder)
    else { throw context.failure("\(folder.visible) is no folder.", .missingFile) }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    try writeWorkspace(prefix + CasePaths.workspaceName, context)
    let path = prefix + FactStore.fileName
    if case .failure(.missing) = context.files.kind(of: path) {
      try makeStore(path, inFolder: real, context)
      context.console.narrate("\(path.visible) is written. Next: afkast record --help\n")
    } else {
      throw context.failure("\(path.visible) is there already; it was left alone.", .cannotCreate)
    }
  }

  private func writeWorkspace(_ path: String, _ context: Context) throws {
    guard case .failure(.missing) = context.files.kind(of: path) else { return }
    do throws(FileFailure) {
      try context.files.create(path, Self.workspaceText)
    } catch {
      throw context.failure(
        "\(path.visible) cannot be written: \(error.reason)", .cannotCreate)
    }
    context.console.narrate("\(path.visible) is written.\n")
  }

  private func makeStore(_ path: String, inFolder real: String, _ context: Context) throws {
    // Made beside its place and then put there whole: a store is never half made.
    let place = NewFile(real == "/" ? "/" + FactStore.fileName : "\(real)/\(FactStore.fileName)")
    defer { place.discard() }
    try context.reporting(path) { () throws(StoreFailure) in
      try FactStore.create(at: place.temporary)
    }
    do throws(FileFailure) { try place.publish() } catch {
      throw context.failure("\(path.visible) cannot be written: \(error.reason)", .cannotCreate)
    }
  }

  private static let workspaceText = """
    # Det, som alle sager i denne mappe har til fælles. Alle nøgler kan udelades.
    # municipality: Eksempel Kommune
    language: da      # eller en
    # prices: 2026    # prisniveauet for beløb uden eget

    """
}
