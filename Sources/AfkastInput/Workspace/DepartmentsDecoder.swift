import AfkastDiagnostics
import AfkastModel

/// Reads departments: a list of ids, or ids with titles.
struct DepartmentsDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// The departments; none after a mistake, so that no case is blamed for naming one of them.
  func decode() -> [Department] {
    guard let node = fields.node("departments") else { return [] }
    guard case .mapping(let entries, _) = node.content else { return list() }
    let readable = ReadableEntries(entries, mistakes: fields.mistakes) { _ in false }
    let departments = readable.list.compactMap(department)
    return departments.count == entries.count ? departments : []
  }

  private func department(_ entry: YAMLEntry) -> Department? {
    let id: DepartmentID? = fields.parse(entry.keyNode, of: "departments", IdentifierParser.parse)
    let title =
      entry.value.isEmpty
      ? entry.key : fields.parse(entry.value, of: entry.key) { text throws(ScalarProblem) in text }
    guard let id, let title else { return nil }
    return Department(id: id, title: title)
  }

  private func list() -> [Department] {
    var seen: Set<DepartmentID> = []
    let items = fields.list("departments")
    let departments = items.compactMap { item -> Department? in
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
    return departments.count == items.count ? departments : []
  }
}
