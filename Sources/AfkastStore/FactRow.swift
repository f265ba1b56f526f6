/// A row of the table `fact`.
struct FactRow {
  /// By column, in the order of ``FactColumn``.
  private(set) var values: [StoredValue]

  init() {
    values = [StoredValue](repeating: .null, count: FactColumn.allCases.count)
  }

  init(_ values: [StoredValue]) {
    self.values = values
  }

  subscript(_ column: FactColumn) -> StoredValue {
    get { values.indices.contains(column.rawValue) ? values[column.rawValue] : .null }
    set { values[column.rawValue] = newValue }
  }

  /// Forgets everything and keeps the room for it.
  mutating func clear() {
    for index in values.indices { values[index] = .null }
  }
}

extension FactRow: ChainedRow {
  /// Every column of the first version, and each later one that holds something, after its place: what was
  /// hashed before there were more columns has the hash that it had.
  func append(to bytes: inout [UInt8]) {
    for (index, value) in values.enumerated() {
      if index >= FactColumn.first {
        if value == .null { continue }
        bytes.append(5)
        bytes.append(UInt8(truncatingIfNeeded: index))
      }
      value.append(to: &bytes)
    }
  }
}
