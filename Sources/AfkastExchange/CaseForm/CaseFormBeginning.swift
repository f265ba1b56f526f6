package import AfkastDiagnostics
import AfkastInput

/// The text of a case that a form began: what was sent, without the template's comments.
package struct CaseFormBeginning {
  private let sent: CaseFormContent

  package init(_ sent: CaseFormContent) {
    self.sent = sent
  }

  /// The text with an id; nil where the template cannot be written anew.
  package func text(id: String, name: String) -> SourceText? {
    var edits: [CaseEdit] = []
    var items: [String: [String]] = [:]
    for field in sent.fields {
      let parts = field.path.components
      guard parts != ["afkast"], parts != ["id"] else { continue }
      if parts.count > 1, Self.lists.contains(parts[0]) {
        if items[parts[0]]?.contains(parts[1]) != true {
          items[parts[0], default: []].append(parts[1])
        }
      } else {
        edits.append(.set(field.path, field.value))
      }
    }
    for list in Self.lists {
      edits += (items[list] ?? []).map { .add(to: list, id: $0, fields: fields(of: list, $0)) }
    }
    let first = SourceText(name: name, text: "afkast: 1\nid: \(id)\n")
    guard let begun = try? CaseText(first)?.applying(edits).get() else { return nil }
    return SourceText(name: name, text: begun)
  }

  private static let lists = [
    "chain", "milestones", "assumptions", "cohorts", "scenarios", "costs", "benefits", "kpis",
  ]

  private func fields(of list: String, _ id: String) -> [CaseNewField] {
    sent.fields.compactMap { field in
      let parts = field.path.components
      guard parts.starts(with: [list, id]), parts.count > 2, parts[2...] != ["id"] else {
        return nil
      }
      return CaseNewField(CaseFieldPath(Array(parts.dropFirst(2))), field.value)
    }
  }
}
