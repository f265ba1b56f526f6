/// Fields in one cell, with bars between them: whatever stands in one cannot be taken for another.
enum FormFields {
  static func joined(_ fields: [String]) -> String {
    fields.map { field in
      field.replacing("%", with: "%25").replacing("|", with: "%7C")
    }.joined(separator: "|")
  }

  static func split(_ text: some StringProtocol) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map { field in
      String(field).replacing("%7C", with: "|").replacing("%25", with: "%")
    }
  }
}

extension String {
  func replacing(_ mark: String, with other: String) -> String {
    split(separator: mark, omittingEmptySubsequences: false).joined(separator: other)
  }
}
