import AfkastModel

/// One named table of the workspace while it is read, and what all kinds of tables say of themselves.
struct TableEntry {
  /// The name; nil if it is none, which has been reported.
  let name: String?
  /// The keys of the table.
  let fields: Fields

  /// Nil, and a mistake, if the table is not keys with values.
  init?(_ entry: YAMLEntry, of kind: String, _ schema: Schema, _ tables: Fields) {
    let name: Identifier<TableEntry>? = tables.parse(
      entry.keyNode, of: kind, IdentifierParser.parse)
    guard let fields = Fields(entry.value, schema, mistakes: tables.mistakes) else { return nil }
    self.name = name?.text
    self.fields = fields
  }

  /// Where the table is from; nil after a mistake.
  func origin(yearIsRequired: Bool = false, defaultYear: Year? = nil) -> TableOrigin? {
    let year =
      yearIsRequired
      ? fields.requiredValue("year", MonthParser.parseYear)
      : fields.value("year", MonthParser.parseYear)
    let source = fields.requiredText("source")
    let illustrative = fields.value("illustrative", ChoiceParser.parseBoolean)
    let note = fields.text("note")
    guard let source, year != nil || !fields.has("year") && !yearIsRequired,
      illustrative != nil || !fields.has("illustrative")
    else { return nil }
    return TableOrigin(
      year: year ?? defaultYear, source: source, isIllustrative: illustrative ?? false, note: note)
  }
}
