package import AfkastModel

/// The lines that may be booked on.
package struct KnownLines: Sendable {
  /// The lines of each case whose file has no mistakes.
  package let lines: [CaseID: Set<LineID>]
  /// The cases whose files have mistakes.
  private let mistaken: Set<CaseID>

  package init(_ lines: [CaseID: Set<LineID>], mistaken: Set<CaseID> = []) {
    self.lines = lines
    self.mistaken = mistaken
  }

  func has(_ line: LineID, of caseID: CaseID) -> Bool { lines[caseID]?.contains(line) ?? false }

  /// Why nothing can be booked there; nil if it can.
  ///
  /// A line or a case is nil where its name is no id.
  func reason(against line: LineID?, of caseID: CaseID?) -> Unmatched.Reason? {
    guard let caseID else { return .noCase }
    if mistaken.contains(caseID) { return .mistakenCase }
    guard let lines = lines[caseID] else { return .noCase }
    return line.map(lines.contains) == true ? nil : .noLine
  }
}
