package import AfkastExchange
package import AfkastModel

/// What came of reading a file, and of recording it.
package struct ImportPreview: Sendable {
  /// The file as the user named it.
  package let file: String
  /// The mapping that it was read by.
  package let mapping: ImportID
  /// The encoding that it turned out to have, or that it is a workbook.
  package let encoding: FileFormat
  /// What was understood.
  package let summary: ActualsSummary
  /// What recording it did; nil if nothing was to be recorded.
  package let recorded: RecordedImport?

  package init(
    file: String, mapping: ImportID, encoding: FileFormat, summary: ActualsSummary,
    recorded: RecordedImport? = nil
  ) {
    self.file = file
    self.mapping = mapping
    self.encoding = encoding
    self.summary = summary
    self.recorded = recorded
  }

  /// Lines and months in their order, with what falls in them.
  var places: [(place: ActualsSummary.Place, tally: RowTally)] {
    summary.places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What belongs to no line, the largest sums first.
  var unmatched: [(what: Unmatched, tally: RowTally)] {
    summary.unmatchedBy.sorted { left, right in
      let (first, second) = (left.value.sum.ore.magnitude, right.value.sum.ore.magnitude)
      return first != second
        ? first > second
        : (left.key.name, left.key.detail) < (right.key.name, right.key.detail)
    }.map { ($0.key, $0.value) }
  }
}
