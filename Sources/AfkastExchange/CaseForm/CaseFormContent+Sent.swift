import AfkastInput

extension CaseFormContent {
  /// Each field with its path, as the sheet that tells what was sent has them.
  package var sentRows: [[String]] {
    fields.map { field in
      switch field.value {
      case .text(let text): [field.path.description, "text", text]
      case .list(let names): [field.path.description, "list"] + names
      }
    }
  }

  /// What the check of the sheet is made over.
  package var sentBytes: [UInt8] {
    Array(sentRows.map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}").utf8)
  }
}
