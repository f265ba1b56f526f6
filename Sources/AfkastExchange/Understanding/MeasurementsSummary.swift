package import AfkastModel

/// What was understood of a file of measured values, and what was not.
package struct MeasurementsSummary: Sendable {
  /// All rows that are neither empty nor totals.
  package internal(set) var rows = 0
  /// Rows with totals, which are no measurements.
  package internal(set) var totalsRows = 0
  /// Values that belong to a KPI, in the order of the file; one that is not new is recorded already, or
  /// stands in an earlier row.
  package internal(set) var placed: [(measured: ReadMeasurement, isNew: Bool)] = []
  /// Rows that are not recorded because of what stands in them, in the order of the file.
  package internal(set) var rejected: [RejectedMeasurement] = []
  /// Rows that belong to no KPI, by what they have in common.
  package internal(set) var unmatched: [Unmatched: Int] = [:]

  /// How many rows are to be recorded.
  package var new: Int { placed.count(where: \.isNew) }
  /// How many rows are recorded already.
  package var known: Int { placed.count - new }
  /// How many rows belong to no KPI.
  package var unmatchedCount: Int { unmatched.values.reduce(0, +) }
  /// Whether file = new + known + rejected + unmatched.
  package var isReconciled: Bool { rows == placed.count + rejected.count + unmatchedCount }
  /// Whether there are rows of cases whose files have mistakes.
  package var hasRowsOfMistakenCases: Bool {
    unmatched.keys.contains { $0.reason == .mistakenCase }
  }
  /// Whether nothing is to be mended in the file or in the cases that its rows are of.
  package var isSound: Bool { isReconciled && rejected.isEmpty && !hasRowsOfMistakenCases }
  /// Whether every row went where it belongs.
  package var isComplete: Bool { rejected.isEmpty && unmatched.isEmpty }

  /// From the first to the last month that values are of; nil if there are none.
  package var months: MonthSpan? {
    let periods = placed.map(\.measured.period)
    guard let first = periods.map(\.firstDay).min(), let last = periods.map(\.lastDay).max() else {
      return nil
    }
    return MonthSpan(first.month, through: last.month)
  }

  mutating func reject(_ row: Int, _ fault: RowFault) {
    rejected.append(
      RejectedMeasurement(
        row: row, column: fault.column, problem: fault.problem, excerpt: fault.excerpt,
        otherRow: nil, fact: nil))
  }

  mutating func reject(
    _ measured: ReadMeasurement, _ problem: CellProblem, _ mapping: MeasurementMapping,
    row: Int? = nil, fact: Fact? = nil
  ) {
    rejected.append(
      RejectedMeasurement(
        row: measured.row, column: mapping.columns.value, problem: problem,
        excerpt: measured.excerpt, otherRow: row, fact: fact.map { ($0, measured.measurement) }))
  }

  mutating func take(
    _ measured: ReadMeasurement, _ standing: RecordedMeasurements.Standing,
    _ mapping: MeasurementMapping
  ) {
    switch standing {
    case .new: placed.append((measured, isNew: true))
    case .known: placed.append((measured, isNew: false))
    case .differs(let fact): reject(measured, .differs, mapping, fact: fact)
    }
  }
}

/// A row of measured values that is not recorded.
package struct RejectedMeasurement: Sendable {
  /// The row's number in the file.
  package let row: Int
  /// The heading of the column that stands in the way.
  package let column: String
  /// Why.
  package let problem: CellProblem
  /// What stands there, shortened; nothing of what may be a person's number.
  package let excerpt: String
  /// The row of the file that says otherwise; nil if none does.
  package let otherRow: Int?
  /// The fact that says otherwise, and what the row says; nil if none does.
  package let fact: (recorded: Fact, row: Measurement)?
}

extension MeasurementsSummary {
  /// Says in the record of an import what the file came to; rows of measurements have no sums.
  package func describe(_ file: inout FileImport) {
    (file.recorded, file.known) = (RowTally(rows: new), RowTally(rows: known))
    file.rejected = RowTally(rows: rejected.count)
    file.unmatched = RowTally(rows: unmatchedCount)
    file.months = months
  }
}
