import Foundation
package import Testing

/// Compares text with a file that people have read and agreed to.
///
/// With `AFKAST_RECORD=1` files are written anew, for their difference to be read before it is
/// committed. A file that is missing is written, and the test fails once, so that nobody commits it
/// unread.
package func expectGolden(
  _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = Repository.url(path)
  let known = try? String(contentsOf: url, encoding: .utf8)
  if known == text { return }
  let isRecording = ProcessInfo.processInfo.environment["AFKAST_RECORD"] == "1"
  if known == nil || isRecording {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    if isRecording { return }
  }
  Issue.record(
    """
    \(path) \(known == nil ? "was missing; it is written now, read it" : "differs")
    \(firstDifference(known ?? "", text))
    AFKAST_RECORD=1 swift test writes it anew
    """, sourceLocation: sourceLocation)
}

private func firstDifference(_ known: String, _ text: String) -> String {
  let (old, new) = (known.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
  for index in 0..<max(old.count, new.count) {
    let (before, after) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
    if before != after { return "line \(index + 1):\n  was: \(before)\n  is:  \(after)" }
  }
  return ""
}
