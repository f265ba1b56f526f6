import AfkastDiagnostics
import AfkastModel

/// Reads how files of other programs are understood: mappings by name.
struct ImportsDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// The mappings without mistakes, in the order of the file.
  func decode() -> [ImportMapping] {
    fields.mappingEntries("imports").compactMap { entry in
      let id: ImportID? = fields.parse(entry.keyNode, of: "imports", IdentifierParser.parse)
      guard
        let mapping = Fields(entry.value, WorkspaceSchema.importMapping, mistakes: fields.mistakes)
      else { return nil }
      return decode(mapping, id: id)
    }
  }

  private func decode(_ mapping: Fields, id: ImportID?) -> ImportMapping? {
    let before = mapping.mistakes.errorCount
    let _: ImportKind? = mapping.requiredValue("kind", ChoiceParser.parse)
    let form = FileFormDecoder(mapping).decode()
    let columns = PostingColumnsDecoder(mapping).decode()
    let sign: ImportMapping.Sign? = mapping.value("sign", ChoiceParser.parse)
    let covers = mapping.value("covers", MonthParser.parseSpan)
    let closes: ImportMapping.Closing? = mapping.value("closes", ChoiceParser.parse)
    let lines = CoveredLinesDecoder(mapping, columns).decode()
    let accounts = AccountRulesDecoder(mapping, columns).decode()
    guard let id, let form, let columns, mapping.mistakes.errorCount == before else { return nil }
    var decoded = ImportMapping(id: id, form: form, columns: columns)
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
  case actuals
}
