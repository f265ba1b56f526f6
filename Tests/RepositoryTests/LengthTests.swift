import AfkastTestSupport
import Testing

/// Rooms stay small: most files under 150 lines, none over 300.
@Suite struct LengthTests {
  private static let files = Repository.swiftFiles(below: "Sources")

  @Test func `no file is long`() throws {
    for file in Self.files {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 300, "\(file) has \(lines.count) lines")
    }
  }

  @Test func `most files are short`() throws {
    let long = try Self.files.filter {
      try Repository.text($0).split(separator: "\n", omittingEmptySubsequences: false).count > 150
    }
    #expect(long.count * 20 <= Self.files.count, "\(long)")
  }
}
