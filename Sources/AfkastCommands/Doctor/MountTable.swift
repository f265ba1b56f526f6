/// What lies where in the file system, as Linux lists it in /proc/self/mounts.
struct MountTable {
  private let mounts: [(place: String, kind: String)]

  /// Reads the list: a device, a place and a kind a line; other lines are skipped.
  init(_ text: String) {
    mounts = text.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: " ")
      return fields.count > 2
        ? (String(fields[1].replacing("\\040", with: " ")), String(fields[2])) : nil
    }
  }

  /// The kind of file system that a path from the root lies on, if it is that of another machine.
  func remoteKind(of path: String) -> String? {
    let around = mounts.filter { mount in
      mount.place == "/" || path == mount.place || path.hasPrefix(mount.place + "/")
    }
    // Of two at one place the later one lies on top.
    let deepest = around.map(\.place.count).max()
    let kind = around.last { $0.place.count == deepest }?.kind
    return kind.flatMap { Self.remote.contains($0) ? $0 : nil }
  }

  private static let remote: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "fuse.sshfs", "9p", "davfs",
    "fuse.rclone",
  ]
}
