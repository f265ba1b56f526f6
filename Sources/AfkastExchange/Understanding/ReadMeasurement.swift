package import AfkastModel

/// A measured value of a file.
package struct ReadMeasurement: Sendable {
  /// What is measured, and when: of each there is one value.
  package struct Place: Sendable, Hashable {
    /// The case.
    package let caseID: CaseID
    /// The KPI.
    package let kpi: KPIID
    /// The period.
    package let period: Period
    /// The target group; nil for all together.
    package let group: GroupID?
  }

  /// The case.
  package let caseID: CaseID
  /// The period.
  package let period: Period
  /// The value, and what is said of it.
  package let measurement: Measurement
  /// The unit of its KPI.
  package let unit: String
  /// What makes its row the same row in another file.
  let identity: RowIdentity
  /// Its row in the file.
  package let row: Int
  /// The cell of the value as it is written.
  let excerpt: String

  /// What is measured, and when.
  package var place: Place {
    Place(caseID: caseID, kpi: measurement.kpi, period: period, group: measurement.group)
  }

  /// What is recorded of it.
  package var fact: NewFact { NewFact(of: caseID, in: period, .measurement(measurement)) }
  /// The row that the fact comes from.
  package var fileRow: FileRow { FileRow(identity, number: row) }
}

extension Measurement {
  /// Whether two of one place say the same: of counts, one may be unsaid.
  func agrees(with other: Measurement) -> Bool {
    guard value == other.value else { return false }
    guard let count, let otherCount = other.count else { return true }
    return count == otherCount
  }
}

extension ReadMeasurement {
  /// Writes what makes a row the same row in another file: what is measured, when, and what it came to, so
  /// that another encoding, another spelling or another name changes nothing.
  static func writeContent(
    of measurement: Measurement, _ caseID: CaseID, _ period: Period, to content: inout [UInt8]
  ) {
    content.removeAll(keepingCapacity: true)
    let parts = [
      FactKind.measurement.rawValue, caseID.text, measurement.kpi.text, period.description,
      measurement.group?.text ?? "", measurement.value.number.description,
      measurement.count.map(String.init) ?? "",
    ]
    for part in parts {
      content += part.utf8
      content.append(0)
    }
  }
}
