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
    get { values.indices.contains(column.index) ? values[column.index] : .null }
    set { values[column.index] = newValue }
  }
}
