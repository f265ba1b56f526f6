package import AfkastExchange
package import AfkastModel

/// What came of reading a file of measured values, and of recording it.
package struct MeasurementPreview: Sendable {
  /// The file as the user named it.
  package let file: String
  /// The mapping that it was read by.
  package let mapping: ImportID
  /// The encoding that it turned out to have, or that it is a workbook.
  package let encoding: FileFormat
  /// What was understood.
  package let summary: MeasurementsSummary
  /// What recording it did; nil if nothing was to be recorded.
  package let recorded: RecordedMeasurementFile?

  package init(
    file: String, mapping: ImportID, encoding: FileFormat, summary: MeasurementsSummary,
    recorded: RecordedMeasurementFile? = nil
  ) {
    self.file = file
    self.mapping = mapping
    self.encoding = encoding
    self.summary = summary
    self.recorded = recorded
  }

  /// What belongs to no KPI, by name.
  var unmatched: [(what: Unmatched, rows: Int)] {
    summary.unmatched.sorted {
      ($0.key.name, $0.key.detail) < ($1.key.name, $1.key.detail)
    }.map { ($0.key, $0.value) }
  }

  /// Rejected rows that are listed.
  var rejected: some Collection<RejectedMeasurement> {
    summary.rejected.prefix(ActualsSummary.mostListed)
  }
}

/// The batch that a file of measured values became.
package struct RecordedMeasurementFile: Sendable {
  /// The batch; nil where nothing was new.
  let batch: Batch?
  /// An earlier batch that is of the same file, byte for byte, and stands.
  let sameFile: Batch?

  /// `batches` are all that there are now.
  package init(batch: Batch?, fingerprint: String, batches: [Batch]) {
    self.batch = batch
    sameFile = batches.standing(of: fingerprint, except: batch)
  }
}

extension RejectedMeasurement {
  /// The command that puts the fact right that says otherwise; nil if none does.
  func correction(because reason: String) -> String? {
    fact.flatMap { $0.row.correction(of: $0.recorded, because: reason) }
  }
}

extension Measurement {
  /// The command that makes a measurement say what this one says; nil for a fact of another kind.
  func correction(of fact: Fact, because reason: String) -> String? {
    guard case .measurement(let old) = fact.content else { return nil }
    var command = "afkast correct \(fact.id.number)"
    if value != old.value { command += value.number.option }
    if let count, count != old.count { command += " --n \(count)" }
    return command + " --reason \(reason)"
  }
}

extension Double {
  /// As the command line takes it: without `.0` where it is whole, and a minus not for the sign of an option.
  fileprivate var option: String {
    let text = Int64(exactly: self).map(String.init) ?? description
    return self < 0 ? " --value=\(text)" : " --value \(text)"
  }
}
