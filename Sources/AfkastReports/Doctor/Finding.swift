package import AfkastDocuments

/// Something that `doctor` looked at, and what it saw.
package struct Finding: Sendable {
  /// How bad it is.
  package enum Level: String, Sendable {
    /// As it should be.
    case ok
    /// Worth knowing; it may be meant.
    case note
    /// To be mended.
    case problem
  }

  /// What was looked at.
  package enum Subject: String, Sendable, CaseIterable {
    case versions, workspace, cases, store, storeVersion, journal, integrity, chain
    case leftovers, permissions, fileSystem
  }

  package let subject: Subject
  package let level: Level
  /// What was seen, without a full stop.
  package let message: String
  /// How to mend it; nil where nothing needs mending.
  package let mend: String?

  /// Something that is as it should be.
  package init(_ subject: Subject, _ message: String) { self.init(subject, .ok, message) }

  package init(_ subject: Subject, _ level: Level, _ message: String, mend: String? = nil) {
    self.subject = subject
    self.level = level
    self.message = message
    self.mend = mend
  }
}

extension [Finding] {
  /// For people: a line each, how to mend it below.
  package var text: String {
    map { finding in
      let mark = finding.level.rawValue
      let space = String(repeating: " ", count: 9 - mark.count)
      return finding.message.wrapped(indent: mark + space, hanging: "         ")
        + (finding.mend?.wrapped(indent: "         = ", hanging: "           ") ?? "")
    }.joined()
  }

  /// For programs.
  package func json(generator: String) -> JSON {
    .object([
      ("schema", .string("afkast.doctor/1")), ("generator", .string(generator)),
      (
        "findings",
        .array(
          map { finding in
            .object([
              ("subject", .string(finding.subject.rawValue)),
              ("level", .string(finding.level.rawValue)), ("message", .string(finding.message)),
              ("mend", JSON(finding.mend)),
            ])
          })
      ),
    ])
  }
}
