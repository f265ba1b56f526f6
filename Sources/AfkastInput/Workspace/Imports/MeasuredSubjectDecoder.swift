import AfkastDiagnostics
import AfkastModel

/// Reads which KPI the rows of a file are of: by names of the file's own, or by the ids of case and KPI.
struct MeasuredSubjectDecoder {
  private let mapping: Fields
  private let columns: Fields

  init(_ mapping: Fields, _ columns: Fields) {
    (self.mapping, self.columns) = (mapping, columns)
  }

  /// Which KPI; nil after a mistake.
  func decode() -> MeasuredSubject? {
    guard columns.has("name") || mapping.has("names") else { return ids() }
    for (fields, key) in [(columns, "case"), (columns, "kpi"), (mapping, "case"), (mapping, "kpi")]
    where fields.has(key) {
      mapping.mistakes.add(
        .keysConflict, at: fields.keyRange(key),
        "names say case and KPI, so \"\(key)\" would do nothing", hint: "keep one of the two")
    }
    let heading = columns.requiredText("name")
    _ = mapping.requiredNode("names")
    let names = names()
    return heading.map { .names(heading: $0, names) }
  }

  private func names() -> [NamedKPI] {
    var names = UniqueNames(mapping.mistakes)
    return mapping.list("names").compactMap { node in
      guard let fields = Fields(node, WorkspaceSchema.namedKPI, mistakes: mapping.mistakes) else {
        return nil
      }
      let name = names.take(fields)
      let caseID: CaseID? = fields.requiredValue("case", IdentifierParser.parse)
      let kpi: KPIID? = fields.requiredValue("kpi", IdentifierParser.parse)
      guard let name, let caseID, let kpi else { return nil }
      return NamedKPI(name, caseID, kpi)
    }
  }

  private func ids() -> MeasuredSubject? {
    let isSaid = ["case", "kpi"].contains { columns.has($0) || mapping.has($0) }
    guard isSaid else {
      if !columns.isIncomplete, !mapping.isIncomplete {
        mapping.mistakes.add(
          .missingKey, at: columns.range, "nothing says which KPI a row is of",
          hint: "name the column of name, or of case and kpi")
      }
      return nil
    }
    let (caseID, kpi): (MeasuredSubject.Said<CaseID>?, MeasuredSubject.Said<KPIID>?) =
      (said("case"), said("kpi"))
    guard let caseID, let kpi else { return nil }
    return .ids(caseID: caseID, kpi: kpi)
  }

  /// An id stands in a column, or is the same for the whole file.
  private func said<Thing>(_ key: String) -> MeasuredSubject.Said<Identifier<Thing>>? {
    guard mapping.has(key) else { return columns.requiredText(key).map { .under($0) } }
    if columns.has(key) {
      mapping.mistakes.add(
        .keysConflict, at: mapping.keyRange(key),
        "\"\(key)\" is said for the whole file, or in a column", hint: "keep one of the two")
    }
    return mapping.value(key, IdentifierParser.parse).map { .always($0) }
  }
}

/// Names of a file, each of which says one thing.
struct UniqueNames {
  private let mistakes: Mistakes
  private var seen: [String: SourceRange] = [:]

  init(_ mistakes: Mistakes) {
    self.mistakes = mistakes
  }

  /// The key `name` of an entry; nil after a mistake.
  mutating func take(_ fields: Fields) -> String? {
    guard let name = fields.requiredText("name") else { return nil }
    if let first = seen[name] {
      mistakes.add(
        .duplicateID, at: fields.valueRange("name"), "this name stands here a second time",
        hint: "keep one of the two",
        notes: [Diagnostic.Note("the first time is here", at: first)])
      return nil
    }
    seen[name] = fields.valueRange("name")
    return name
  }
}
