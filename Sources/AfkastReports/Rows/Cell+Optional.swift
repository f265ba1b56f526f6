import AfkastDocuments

extension Cell {
  /// A value, or nothing.
  init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
  /// A value, or nothing.
  init(_ number: Int?) { self = number.map(Cell.integer) ?? .empty }
  /// A value, or nothing.
  init(_ number: Double?) { self = number.map(Cell.number) ?? .empty }
}
