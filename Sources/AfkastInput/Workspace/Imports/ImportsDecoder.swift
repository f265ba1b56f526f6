import AfkastDiagnostics
import AfkastModel

/// Reads how files of other programs are understood: mappings by name.
struct ImportsDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// Adds the mappings without mistakes, in the order of the file.
  func decode(into workspace: inout Workspace) {
    for entry in fields.mappingEntries("imports") {
      let id: ImportID? = fields.parse(entry.keyNode, of: "imports", IdentifierParser.parse)
      switch entry.value.importKind {
      case .measurements:
        let mapping = Fields(
          entry.value, WorkspaceSchema.measurementMapping, mistakes: fields.mistakes)
        let decoded = mapping.flatMap { MeasurementMappingDecoder($0).decode(id: id) }
        workspace.measurementImports += [decoded].compactMap(\.self)
      case .actuals, nil:
        let mapping = Fields(entry.value, WorkspaceSchema.importMapping, mistakes: fields.mistakes)
        workspace.imports += [mapping.flatMap { decode($0, id: id) }].compactMap(\.self)
      }
    }
  }

  private func decode(_ mapping: Fields, id: ImportID?) -> ImportMapping? {
    let before = mapping.mistakes.errorCount
    let _: ImportKind? = mapping.requiredValue("kind", ChoiceParser.parse)
    let form = FileFormDecoder(mapping).decode()
    let dates: FileForm.DateForm? = mapping.requiredValue("dates", ChoiceParser.parse)
    let columns = PostingColumnsDecoder(mapping).decode()
    let sign: ImportMapping.Sign? = mapping.value("sign", ChoiceParser.parse)
    let covers = mapping.value("covers", MonthParser.parseSpan)
    let closes: ImportMapping.Closing? = mapping.value("closes", ChoiceParser.parse)
    let lines = CoveredLinesDecoder(mapping, columns).decode()
    let accounts = AccountRulesDecoder(mapping, columns).decode()
    guard let id, let form, let dates, let columns, mapping.mistakes.errorCount == before else {
      return nil
    }
    var decoded = ImportMapping(id: id, form: form, dates: dates, columns: columns)
    decoded.accounts = accounts
    decoded.sign = sign ?? decoded.sign
    decoded.covers = covers
    decoded.lines = lines
    decoded.closes = closes ?? decoded.closes
    return decoded
  }
}

/// What a file holds.
private enum ImportKind: String, CaseIterable {
  case actuals, measurements
}

extension YAMLNode {
  /// The kind that a mapping says, which decides the keys that it may have.
  fileprivate var importKind: ImportKind? {
    guard case .mapping(let entries, _) = content,
      case .scalar(let text, _) = entries.first(where: { $0.key == "kind" })?.value.content
    else { return nil }
    return ImportKind(rawValue: text)
  }
}
