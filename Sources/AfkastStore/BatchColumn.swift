/// The columns of the table `batch`, in the order in which a row is hashed.
enum BatchColumn: Int, CaseIterable {
  case number, firstFact, lastFact, recordedAt, recordedBy
  case file, fingerprint, mapping, kind, firstMonth, lastMonth, closedFrom, closedTo
  case recordedRows, recordedSum, knownRows, knownSum, rejectedRows, rejectedSum
  case unmatchedRows, unmatchedSum, unreadableRows, undoes, reason

  /// All of them, as SQL lists them.
  static let list = allCases.map(\.name).joined(separator: ", ")

  /// Its name in SQL.
  var name: String {
    switch self {
    case .firstFact: "first_fact"
    case .lastFact: "last_fact"
    case .recordedAt: "recorded_at"
    case .recordedBy: "recorded_by"
    case .firstMonth: "first_month"
    case .lastMonth: "last_month"
    case .closedFrom: "closed_from"
    case .closedTo: "closed_to"
    case .recordedRows: "recorded_rows"
    case .recordedSum: "recorded_sum"
    case .knownRows: "known_rows"
    case .knownSum: "known_sum"
    case .rejectedRows: "rejected_rows"
    case .rejectedSum: "rejected_sum"
    case .unmatchedRows: "unmatched_rows"
    case .unmatchedSum: "unmatched_sum"
    case .unreadableRows: "unreadable_rows"
    default: "\(self)"
    }
  }
}

/// A row of the table `batch`, which the chain runs through after the last of its facts.
struct BatchRow {
  /// By column, in the order of ``BatchColumn``.
  private(set) var values: [StoredValue]

  init() {
    values = [StoredValue](repeating: .null, count: BatchColumn.allCases.count)
  }

  init(_ values: [StoredValue]) {
    self.values = values
  }

  subscript(_ column: BatchColumn) -> StoredValue {
    get { values.indices.contains(column.rawValue) ? values[column.rawValue] : .null }
    set { values[column.rawValue] = newValue }
  }
}

extension BatchRow: ChainedRow {
  func append(to bytes: inout [UInt8]) {
    // No row of a fact begins with this mark.
    bytes.append(6)
    for value in values { value.append(to: &bytes) }
  }
}
