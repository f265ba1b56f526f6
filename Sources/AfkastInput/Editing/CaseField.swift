package import AfkastDiagnostics

/// A value of a case file as it is meant, without quotes and whatever form it has in the file.
package enum CaseFieldValue: Hashable, Sendable {
  /// One value; a key without a value is the empty text.
  case text(String)
  /// A list of values, as in `departments: [sundhed, oekonomi]`.
  case list([String])
}

/// A value of a case file with its place.
package struct CaseField: Hashable, Sendable {
  package let path: CaseFieldPath
  package let value: CaseFieldValue
  /// Where the value stands in the file, with its quotes.
  package let range: SourceRange
}
