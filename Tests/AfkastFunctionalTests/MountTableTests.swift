import Testing

@testable import AfkastCommands

/// What lies on another machine is told by the deepest mount around a path.
@Suite struct MountTableTests {
  private let table = MountTable(
    """
    /dev/sda1 / ext4 rw,relatime 0 0
    server:/export /srv/shared\\040files nfs4 rw 0 0
    //server/x /srv/shared\\040files/local tmpfs rw 0 0

    odd
    """)

  @Test func `a share is remote, and what lies in it of its own is not`() {
    #expect(table.remoteKind(of: "/home/anna") == nil)
    #expect(table.remoteKind(of: "/srv/shared files/cases") == "nfs4")
    #expect(table.remoteKind(of: "/srv/shared files") == "nfs4")
    #expect(table.remoteKind(of: "/srv/shared filesystem") == nil)
    #expect(table.remoteKind(of: "/srv/shared files/local/a") == nil)
    #expect(MountTable("").remoteKind(of: "/") == nil)
  }
}
