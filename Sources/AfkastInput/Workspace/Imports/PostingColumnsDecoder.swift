import AfkastModel

/// Reads which heading stands over what.
struct PostingColumnsDecoder {
  private let mapping: Fields

  init(_ mapping: Fields) {
    self.mapping = mapping
  }

  /// The columns; nil after a mistake.
  func decode() -> PostingColumns? {
    guard let node = mapping.requiredNode("columns"),
      let fields = Fields(node, WorkspaceSchema.importColumns, mistakes: mapping.mistakes)
    else { return nil }
    let month = fields.requiredText("month")
    let amount = amount(fields)
    checkPlace(fields)
    guard let month, let amount else { return nil }
    var columns = PostingColumns(month: month, amount: amount)
    columns.caseID = fields.text("case")
    columns.line = fields.text("line")
    columns.account = fields.text("account")
    columns.psp = fields.text("psp")
    columns.text = fields.text("text")
    columns.voucher = fields.text("voucher")
    return columns
  }

  private func amount(_ fields: Fields) -> PostingColumns.Amount? {
    guard fields.has("debit") || fields.has("credit") else {
      return fields.requiredText("amount").map { .signed($0) }
    }
    if fields.has("amount") {
      fields.mistakes.add(
        .keysConflict, at: fields.keyRange("amount"),
        "an amount stands in one column, or in debit and credit", hint: "keep one of the two")
      return nil
    }
    guard let debit = fields.requiredText("debit"), let credit = fields.requiredText("credit")
    else { return nil }
    return .debitCredit(debit: debit, credit: credit)
  }

  /// Where a row belongs is said by its case and line, or by its account or PSP element.
  private func checkPlace(_ fields: Fields) {
    let named = ["case", "line"].filter(fields.has)
    let booked = ["account", "psp"].filter(fields.has)
    if named.count == 1 {
      _ = fields.requiredText(named == ["case"] ? "line" : "case")
    } else if named.isEmpty, booked.isEmpty, !fields.isIncomplete {
      fields.mistakes.add(
        .missingKey, at: fields.range, "nothing says which case and line a row belongs to",
        hint: "name the columns of account or psp, or of case and line")
    }
  }
}
