import AfkastDiagnostics
import AfkastModel

/// Reads departments: a list of ids, or ids with titles.
struct DepartmentsDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  func decode() -> [Department] {
    guard let node = fields.node("departments") else { return [] }
    guard case .mapping(let entries, _) = node.content else { return list() }
    return entries.compactMap { entry in
      let key = YAMLNode(content: .scalar(entry.key, isPlain: true), range: entry.keyRange)
      let id: DepartmentID? = fields.parse(key, of: "departments", IdentifierParser.parse)
      let title = fields.parse(entry.value, of: entry.key) { text throws(ScalarProblem) in text }
      guard let id else { return nil }
      return Department(id: id, title: title.flatMap { $0.isEmpty ? nil : $0 } ?? id.text)
    }
  }

  private func list() -> [Department] {
    var seen: Set<DepartmentID> = []
    return fields.list("departments").compactMap { item in
      let id: DepartmentID? = fields.parse(item, of: "departments", IdentifierParser.parse)
      guard let id else { return nil }
      guard seen.insert(id).inserted else {
        fields.mistakes.add(
          .duplicateID, at: item.range, "the department \"\(id.text)\" stands here a second time",
          hint: "keep one of them")
        return nil
      }
      return Department(id: id, title: id.text)
    }
  }
}
