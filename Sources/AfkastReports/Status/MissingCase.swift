import AfkastDiagnostics
import AfkastDocuments
package import AfkastModel

/// A case that was approved and whose file is no longer among the cases.
package struct MissingCase: Sendable, Hashable {
  let id: CaseID
  /// As it was approved last; empty where that cannot be read.
  let title: String
  let version: Int
  let facts: Int
  /// Whether a decision ended it, so that nothing is asked of it any more.
  let hasEnded: Bool

  package init(_ id: CaseID, title: String, version: Int, facts: Int, hasEnded: Bool) {
    (self.id, self.title, self.version) = (id, title, version)
    (self.facts, self.hasEnded) = (facts, hasEnded)
  }

  var json: JSON {
    .object([
      ("id", .string(id.text)), ("title", .string(title)), ("version", .integer(version)),
      ("facts", .integer(facts)), ("ended", .bool(hasEnded)),
    ])
  }
}

extension MissingCase: Comparable {
  /// Orders by id.
  package static func < (left: MissingCase, right: MissingCase) -> Bool { left.id < right.id }
}

extension [MissingCase] {
  /// Whether one of them is still to be followed up: nothing can be said of it.
  package var needAttention: Bool { contains { !$0.hasEnded } }

  /// A sentence for each.
  package func notes(in language: Language) -> [String] {
    map { MissingCaseMessage.gone($0).text(in: language) }
  }
}

/// What is said of a case that is gone, in each language.
private enum MissingCaseMessage: Worded {
  case gone(MissingCase)

  var danish: String {
    switch self {
    case .gone(let missing):
      "Godkendt, men ingen sagsfil har dens id: \(missing.name) (version \(missing.version), "
        + "\(missing.facts) registrering\(missing.facts == 1 ? "" : "er")). Filen er slettet, flyttet "
        + "eller har fået et andet id."
    }
  }

  var english: String {
    switch self {
    case .gone(let missing):
      "Approved, but no case file has its id: \(missing.name) (version \(missing.version), "
        + "\(missing.facts) fact\(missing.facts == 1 ? "" : "s")). The file was deleted, moved or given "
        + "another id."
    }
  }
}

extension MissingCase {
  fileprivate var name: String { title.isEmpty ? id.text : "\(id.text), \(title.visible)" }
}
