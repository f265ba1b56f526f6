import AfkastModel

/// Reads which lines a file has every posting of, where its columns name the lines.
struct CoveredLinesDecoder {
  private let mapping: Fields
  private let columns: PostingColumns?

  init(_ mapping: Fields, _ columns: PostingColumns?) {
    self.mapping = mapping
    self.columns = columns
  }

  func decode() -> [CoveredLine] {
    checkUse()
    return mapping.list("lines").compactMap { node in
      guard let fields = Fields(node, WorkspaceSchema.coveredLine, mistakes: mapping.mistakes)
      else { return nil }
      let caseID: CaseID? = fields.requiredValue("case", IdentifierParser.parse)
      let line: LineID? = fields.value("line", IdentifierParser.parse)
      return caseID.map { CoveredLine($0, line) }
    }
  }

  /// Accounts say which lines they are of.
  private func checkUse() {
    guard let columns, columns.caseID == nil, mapping.has("lines") else { return }
    mapping.mistakes.add(
      .keysConflict, at: mapping.keyRange("lines"),
      "the accounts say which lines are covered, so lines would do nothing",
      hint: "leave lines out")
  }
}
