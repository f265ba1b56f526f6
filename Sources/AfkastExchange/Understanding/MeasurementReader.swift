package import AfkastModel

/// Understands rows of measured values, one by one, and then all of them beside what is recorded.
package struct MeasurementReader {
  private let mapping: MeasurementMapping
  private let subjects: MeasuredSubjects
  private let digest: ([UInt8]) -> RowDigest
  private let isWords: (String) -> Bool
  private var cells: MeasurementCells?
  private var content: [UInt8] = []
  private var read: [ReadMeasurement] = []
  private var summary = MeasurementsSummary()

  /// `isWords` says whether a text may be kept as words; `digest` tells contents of rows apart.
  package init(
    _ mapping: MeasurementMapping, of cases: MeasuredCases,
    isWords: @escaping (String) -> Bool, digest: @escaping ([UInt8]) -> RowDigest
  ) {
    (self.mapping, self.digest, self.isWords) = (mapping, digest, isWords)
    subjects = MeasuredSubjects(mapping.subject, of: cases)
  }

  /// The cases that rows so far are of.
  package var cases: Set<CaseID> { Set(read.map(\.caseID)) }

  /// Takes the next row of the file.
  package mutating func take(_ row: TableRow) throws {
    guard let cells else {
      if try mapping.form.isHeader(row) {
        let header = try MeasurementHeader(row, mapping)
        cells = MeasurementCells(mapping: mapping, header: header, isWords: isWords)
      }
      return
    }
    if row.isBlank { return }
    if mapping.form.isTotals(row) {
      summary.totalsRows += 1
      return
    }
    summary.rows += 1
    understand(row, cells)
  }

  /// Says that no row follows; what is recorded already decides which rows are new.
  package func finish(beside recorded: RecordedMeasurements) throws -> MeasurementsSummary {
    guard cells != nil else { throw FileProblem.noHeader(row: mapping.form.header) }
    var summary = summary
    let rows = Dictionary(grouping: read, by: \.place)
    var seen: Set<ReadMeasurement.Place> = []
    for measured in read {
      let others = rows[measured.place] ?? []
      if let other = others.first(where: { !$0.measurement.agrees(with: measured.measurement) }) {
        summary.reject(measured, .contradicts, mapping, row: other.row)
      } else if !seen.insert(measured.place).inserted {
        summary.placed.append((measured, isNew: false))
      } else {
        summary.take(measured, recorded.standing(of: measured), mapping)
      }
    }
    summary.rejected.sort { $0.row < $1.row }
    return summary
  }

  private mutating func understand(_ row: TableRow, _ cells: MeasurementCells) {
    do throws(RowFault) {
      try cells.checkPersons(row)
      let header = cells.header
      let (name, kpi) = (header.name.map(row.text) ?? "", header.kpi.map(row.text) ?? "")
      do throws(NoDestination) {
        let found = try subjects.find(name: name, kpi: kpi)
        do throws(RowFault) {
          let period = try cells.period(row)
          let measurement = try cells.measurement(row, of: found.kpi, found.groups)
          keep(measurement, found.caseID, period, found.kpi, row, row.text(header.value))
        } catch {
          summary.reject(row.number, error)
        }
      } catch {
        summary.unmatched[error.unmatched, default: 0] += 1
      }
    } catch {
      summary.reject(row.number, error)
    }
  }

  private mutating func keep(
    _ measurement: Measurement, _ caseID: CaseID, _ period: Period, _ kpi: KPI, _ row: TableRow,
    _ excerpt: String
  ) {
    ReadMeasurement.writeContent(of: measurement, caseID, period, to: &content)
    read.append(
      ReadMeasurement(
        caseID: caseID, period: period, measurement: measurement, unit: kpi.counts.text,
        identity: RowIdentity(digest(content), ordinal: 1, part: 1), row: row.number,
        excerpt: excerpt))
  }
}
