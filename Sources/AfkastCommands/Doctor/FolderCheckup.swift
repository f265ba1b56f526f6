import AfkastDiagnostics
import AfkastInput
import AfkastReports
import AfkastStore

/// Looks at the files beside the store, who may write them, and on what they lie.
struct FolderCheckup {
  private let workspace: FollowedWorkspace
  private let context: Context

  init(of workspace: FollowedWorkspace, in context: Context) {
    self.workspace = workspace
    self.context = context
  }

  var findings: [Finding] { leftovers + permissions + [fileSystem].compactMap(\.self) }

  private var leftovers: [Finding] {
    let names = (try? context.files.names(inFolder: workspace.folder)) ?? []
    return names.filter { $0 != FactStore.fileName && $0.hasPrefix("afkast") }.compactMap { name in
      let path = workspace.folder == "." ? name : "\(workspace.folder)/\(name)"
      let rest = name.dropFirst(FactStore.fileName.count)
      guard name.hasPrefix(FactStore.fileName) else {
        guard name.hasSuffix(".db") else { return nil }
        return Finding(
          .leftovers, .note, "\(path.visible) is not read: only \(FactStore.fileName) is",
          mend: "move it away unless it is a backup")
      }
      switch rest {
      case "-journal":
        return Finding(
          .leftovers, .note,
          "\(path.visible) is there: somebody is recording now, or was broken off while recording",
          mend: "leave it: the next command takes back what was left half done")
      case "-wal", "-shm":
        return Finding(
          .leftovers, .problem, "\(path.visible) is there: another program has opened the store",
          mend: "close that program; then afkast verify")
      case _ where rest.hasPrefix(".new-"):
        return Finding(
          .leftovers, .note, "\(path.visible) was left by an afkast init that was broken off",
          mend: "delete it")
      default: return nil
      }
    }
  }

  private var permissions: [Finding] {
    let found = [workspace.folder, workspace.file.source.name, workspace.storePath].flatMap {
      path in
      context.files.access(to: path).map { findings(of: path, $0) } ?? []
    }
    return found.isEmpty
      ? [Finding(.permissions, "only those who should may write the folder and its files")] : found
  }

  private func findings(of path: String, _ access: FileAccess) -> [Finding] {
    let name = path == "." ? "the folder" : path.visible
    var found: [Finding] = []
    if access.isOpenToAll {
      found.append(
        Finding(
          .permissions, .problem, "everybody may write \(name)",
          mend: "chmod o-w \(path.visible)"))
    }
    if !access.isWritable, path != workspace.file.source.name {
      found.append(
        Finding(
          .permissions, .problem, "you may not write \(name), so you can record nothing",
          mend: "ask whoever owns it for permission, or only read"))
    }
    return found
  }

  private var fileSystem: Finding? {
    guard let real = context.files.real(workspace.folder) else { return nil }
    let mounts = (try? context.files.bytes(of: "/proc/self/mounts", limit: 1 << 20)) ?? []
    if let kind = MountTable(String(decoding: mounts, as: UTF8.self)).remoteKind(of: real) {
      return Finding(
        .fileSystem, .note, "the folder lies on another machine (\(kind))",
        mend: "have only one person record at a time, or keep it on a disk of this machine")
    }
    let synced = [
      "OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "Mobile Documents", "Nextcloud",
    ]
    let parts = real.split(separator: "/")
    guard let cloud = synced.first(where: { name in parts.contains { $0.hasPrefix(name) } }) else {
      return nil
    }
    return Finding(
      .fileSystem, .problem,
      "the folder is synchronised by \(cloud), which may put an older store in the place of a newer",
      mend: "keep the workspace in a folder that is not, and copy afkast backup's files there")
  }
}
