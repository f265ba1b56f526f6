import AfkastModel

/// Reads how a file is written.
struct FileFormDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  /// The form; nil after a mistake in what nothing stands in for.
  func decode() -> FileForm? {
    let decimal: FileForm.DecimalMark? = fields.requiredValue("decimal", ChoiceParser.parse)
    let separator: FileForm.Separator? = fields.value("separator", ChoiceParser.parse)
    let encoding: FileForm.Encoding? = fields.value("encoding", ChoiceParser.parse)
    let header = fields.value("header") { text throws(ScalarProblem) in
      let row = try CountParser.parse(text)
      guard row > 0 else { throw ScalarProblem(.badNumber, "the first row is 1", write: "1") }
      return row
    }
    let sheet = fields.text("sheet")
    let totals = fields.text("totals")
    guard let decimal else { return nil }
    var form = FileForm(decimal: decimal)
    form.separator = separator ?? form.separator
    form.encoding = encoding ?? form.encoding
    form.header = header ?? form.header
    form.sheet = sheet
    form.totals = totals
    return form
  }
}
